package claimgraph.link.review;

import claimgraph.link.match.OurGraph;
import java.util.ArrayList;
import java.util.List;

/** The clashes of the graph, each with both sides and the words of the source. */
public final class ClashReport {

    private ClashReport() {}

    public static List<String> lines(OurGraph graph) {
        List<String> lines = new ArrayList<>();
        graph.ask("""
            SELECT ?explanation ?evidence ?row (SAMPLE(?words) AS ?phrase) {
              ?clash a cg:Clash ; cg:explanation ?explanation ; cg:linkEvidence ?evidence ; cg:clashingClaim ?claim .
              ?claim cg:row ?row ; cg:evidence/oa:exact ?words
            } GROUP BY ?clash ?explanation ?evidence ?row ORDER BY ?clash\
            """, row -> {
            lines.add(OurGraph.text(row, "explanation"));
            lines.add("  ours    " + OurGraph.text(row, "row") + "  “" + OurGraph.text(row, "phrase") + "”");
            lines.add("  theirs  " + OurGraph.text(row, "evidence"));
        });
        return lines;
    }
}
