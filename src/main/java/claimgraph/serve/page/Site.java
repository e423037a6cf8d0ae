package claimgraph.serve.page;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.ontology.Namespaces;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.page.question.SourceTexts;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the pages are made of.
 *
 * @param engine that runs the queries of pages on the same dataset
 * @param version of all that pages are made from; a server that has the same has the same version
 * @param shapes the dataset is held against
 * @param texts of the sources, as far as they are at hand
 * @param lines line of the seed row of each claim, by its id; empty when the dataset was loaded from a file
 */
public record Site(
        DatasetGraph dataset,
        GuardedEngine engine,
        Namespaces namespaces,
        String version,
        List<CompetencyQuestion> questions,
        Graph shapes,
        SourceTexts texts,
        Map<String, Long> lines) {
    /** Pages that read everything are made of graphs of so many triples, not of larger ones: they would take minutes and gigabytes. */
    public static final long MOST_READ_WHOLE = 1_000_000;

    public Site {
        questions = List.copyOf(questions);
        lines = Map.copyOf(lines);
    }

    boolean isLarge() {
        return dataset.getDefaultGraph().size() > MOST_READ_WHOLE;
    }
}
