package claimgraph.serve;

import claimgraph.claim.Sha256;
import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.CompetencyQuestion;
import claimgraph.ontology.Namespaces;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.page.Site;
import claimgraph.serve.page.question.SourceTexts;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What is served: a dataset that does not change any more, and what goes with it.
 *
 * @param dataset its default graph holds everything
 * @param hash of the content; the same content has the same hash, so that a client can keep answers
 * @param shapes the dataset is held against; empty when they are not at hand
 * @param texts of the sources, as far as they are at hand
 * @param lines line of the seed row of each claim, by its id
 */
public record ServedGraph(
        DatasetGraph dataset,
        Namespaces namespaces,
        String hash,
        List<CompetencyQuestion> questions,
        Graph shapes,
        SourceTexts texts,
        Map<String, Long> lines) {
    private static final int VERSION_BYTES = 8;

    public ServedGraph {
        questions = List.copyOf(questions);
        lines = Map.copyOf(lines);
    }

    /** A dataset whose texts and seed rows nobody has at hand: one loaded from a dump. */
    public ServedGraph(DatasetGraph dataset, Namespaces namespaces, String hash, List<CompetencyQuestion> questions) {
        this(dataset, namespaces, hash, questions, GraphFactory.createDefaultGraph(), SourceTexts.none(), Map.of());
    }

    public static ServedGraph of(ClaimGraph graph, List<CompetencyQuestion> questions) {
        return new ServedGraph(
                graph.dataset(),
                graph.namespaces(),
                graph.hash(),
                questions,
                graph.shapes(),
                SourceTexts.none(),
                Map.of());
    }

    public ServedGraph withTexts(SourceTexts others) {
        return new ServedGraph(dataset, namespaces, hash, questions, shapes, others, lines);
    }

    public ServedGraph withLines(Map<String, Long> others) {
        return new ServedGraph(dataset, namespaces, hash, questions, shapes, texts, others);
    }

    /** Of all that pages are made from: content, questions, texts, rows, and the program that makes them. */
    private String version() {
        Sha256 version = new Sha256().add(hash).add(Routes.version()).add(texts.names());
        for (CompetencyQuestion asked : questions) {
            version.add("\0").add(asked.id()).add("\0").add(asked.text());
        }
        return version.add("\0").add(Integer.toHexString(lines.hashCode())).hex(VERSION_BYTES);
    }

    /**
     * What the pages are made of.
     *
     * @param view of the dataset that pages read
     * @param engine that runs their queries
     */
    Site site(DatasetGraph view, GuardedEngine engine) {
        return new Site(view, engine, namespaces, version(), questions, shapes, texts, lines);
    }
}
