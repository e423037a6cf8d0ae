package claimgraph.serve.page.thing;

import java.util.List;

/**
 * Anything as it stands in the graph: what is said of it and what leads to it.
 *
 * @param claims that have it as their value, when it is one
 * @param size triples in it, when it is a graph; else 0
 */
public record ThingPage(
        Link self, List<Line> said, List<Line> leads, boolean moreLeads, List<ClaimCard> claims, long size) {

    /** One triple, seen from one end. */
    public record Line(Link property, Link other) {}
}
