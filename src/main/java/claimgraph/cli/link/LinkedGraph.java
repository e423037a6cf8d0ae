package claimgraph.cli.link;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.link.match.OurGraph;
import claimgraph.pipeline.PipelineResult;
import claimgraph.problem.Problems;
import java.io.PrintWriter;
import java.util.Optional;

/** The graph that links are about; the problems of the seeds are told when there is none. */
final class LinkedGraph {
    private LinkedGraph() {}

    static Optional<OurGraph> read(SeedOptions seeds, PrintWriter err) {
        Problems problems = new Problems();
        Optional<OurGraph> graph =
                seeds.pipeline(err).gather(problems).map(PipelineResult::graph).map(OurGraph::new);
        if (graph.isEmpty()) {
            ProblemReport.print(problems, err);
            err.println(ProblemReport.verdict(problems));
        }
        return graph;
    }
}
