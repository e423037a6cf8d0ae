package claimgraph.serve.page.home;

import claimgraph.serve.page.question.QuestionCard;
import claimgraph.serve.page.thing.Link;
import java.util.List;

/**
 * What is in the graph.
 *
 * @param counts number and what it counts
 * @param disputed the most disputed values
 * @param classes things by class
 */
public record HomePage(
        List<Count> counts,
        List<QuestionCard> disputed,
        List<ClassOfThings> classes,
        List<SourceLine> sources,
        Timeline timeline,
        Network network) {

    /** A number, what it counts, and where to see it. */
    public record Count(long number, String words, String href) {}

    /** A class and its things, those of which most is said first. */
    public record ClassOfThings(Link type, List<Link> things) {}

    /** A source and how much it says. */
    public record SourceLine(Link source, int claims, int characters) {}
}
