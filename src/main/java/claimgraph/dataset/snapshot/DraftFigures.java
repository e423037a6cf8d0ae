package claimgraph.dataset.snapshot;

import claimgraph.dataset.Figures;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Counts what is in a draft, without making terms of its numbers. */
final class DraftFigures {
    private static final int BY_PREDICATE = 1;

    private final Draft draft;
    private final Map<Integer, Long> properties = new HashMap<>();
    private final Map<Integer, Long> classes = new HashMap<>();
    private final BitSet subjects = new BitSet();

    DraftFigures(Draft draft) {
        this.draft = draft;
    }

    Figures count() throws IOException {
        int type = draft.number(RDF.Nodes.type);
        SortedGraphs sorted = draft.byMeeting();
        long triples = sorted.read(Draft.DATASET, draft.graphs(), BY_PREDICATE, (predicate, object, subject) -> {
            properties.merge(predicate, 1L, Long::sum);
            subjects.set(subject);
            if (predicate == type) {
                classes.merge(object, 1L, Long::sum);
            }
        });
        Map<Node, Long> graphs = new HashMap<>();
        for (int graph = Draft.DATASET + 1; graph < draft.graphs(); graph++) {
            graphs.put(term(draft.name(graph)), sorted.read(graph, graph + 1, 0, (s, p, o) -> {}));
        }
        return new Figures(triples, subjects.cardinality(), terms(properties), terms(classes), graphs);
    }

    private Map<Node, Long> terms(Map<Integer, Long> counts) {
        Map<Node, Long> terms = new HashMap<>();
        counts.forEach((number, count) -> terms.put(term(number), count));
        return terms;
    }

    private Node term(int number) {
        Keys keys = draft.keys();
        byte[] key = new byte[keys.get(number).remaining()];
        keys.get(number).get(key);
        return TermKey.node(key);
    }
}
