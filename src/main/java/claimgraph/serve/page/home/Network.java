package claimgraph.serve.page.home;

import claimgraph.serve.page.thing.Link;
import java.util.List;

/**
 * Who funds, founds, leads and builds what.
 *
 * @param classes of the things in it
 * @param sources that speak of them
 */
public record Network(List<Thing> things, List<Tie> ties, List<Link> classes, List<Link> sources) {

    /** A thing at the end of a tie. */
    public record Thing(Link link, Link type) {}

    /**
     * One relation between two things.
     *
     * @param deed fund, found, lead or build
     */
    public record Tie(Link from, Link to, String deed, Link property, List<Link> sources, boolean fact) {}

    /** The ties of one deed, for the plain list. */
    public List<Tie> of(String deed) {
        return ties.stream().filter(tie -> tie.deed().equals(deed)).toList();
    }
}
