package claimgraph.serve.page.home;

import claimgraph.serve.page.thing.Link;
import java.util.List;

/**
 * What happened when, by the sources.
 *
 * @param from first day of the axis in words
 * @param to last day of it
 * @param moments that are on the axis, in order of time
 * @param earlier moments before the axis begins
 */
public record Timeline(String from, String to, List<Moment> moments, List<Moment> earlier) {

    /**
     * One event.
     *
     * @param left where it begins, in percent of the axis
     * @param fact whether it is a fact, or only claimed
     */
    public record Moment(
            Link thing, Link property, Link question, String when, String left, String width, boolean fact) {}
}
