package claimgraph.store.build;

import claimgraph.store.DatasetCounts;
import claimgraph.store.TermCodec;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Counts what is in a draft, without making terms of its numbers. */
final class DatasetCounter {
    private static final int BY_PREDICATE = 1;

    private final SnapshotBuilder draft;
    private final Map<Integer, Long> properties = new HashMap<>();
    private final Map<Integer, Long> classes = new HashMap<>();
    private final BitSet subjects = new BitSet();

    DatasetCounter(SnapshotBuilder draft) {
        this.draft = draft;
    }

    DatasetCounts count() throws IOException {
        int type = draft.number(RDF.Nodes.type);
        SortedGraphs sorted = draft.byMeeting();
        long triples =
                sorted.read(SnapshotBuilder.DATASET, draft.graphs(), BY_PREDICATE, (predicate, object, subject) -> {
                    properties.merge(predicate, 1L, Long::sum);
                    subjects.set(subject);
                    if (predicate == type) {
                        classes.merge(object, 1L, Long::sum);
                    }
                });
        Map<Node, Long> graphs = new HashMap<>();
        for (int graph = SnapshotBuilder.DATASET + 1; graph < draft.graphs(); graph++) {
            graphs.put(term(draft.name(graph)), sorted.read(graph, graph + 1, 0, (s, p, o) -> {}));
        }
        return new DatasetCounts(triples, subjects.cardinality(), terms(properties), terms(classes), graphs);
    }

    private Map<Node, Long> terms(Map<Integer, Long> counts) {
        Map<Node, Long> terms = new HashMap<>();
        counts.forEach((number, count) -> terms.put(term(number), count));
        return terms;
    }

    private Node term(int number) {
        TermDictionaryBuilder keys = draft.keys();
        byte[] key = new byte[keys.get(number).remaining()];
        keys.get(number).get(key);
        return TermCodec.node(key);
    }
}
