package claimgraph.serve.page.question;

import java.util.List;

/**
 * Values on one axis, drawn as bars from 0 to 100 percent of its width.
 *
 * @param from words at the left end
 * @param to words at the right end
 */
public record Plot(String from, String to, List<Bar> bars) {

    /**
     * One value.
     *
     * @param left where it begins, in percent
     * @param width at least wide enough to be seen
     * @param open whether it has no upper end
     */
    public record Bar(String text, String sources, String left, String width, boolean open, boolean chosen) {}
}
