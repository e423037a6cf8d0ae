package claimgraph.serve.page.entity;

import claimgraph.serve.page.question.QuestionCard;
import claimgraph.serve.page.question.SumCard;
import claimgraph.serve.page.thing.ClashCard;
import claimgraph.serve.page.thing.Link;
import java.util.List;

/**
 * A thing as people read it.
 *
 * @param type its class; none when the graph does not say
 * @param kind what it is within its class; none or one
 * @param sameAs the same thing elsewhere: Wikidata
 * @param compared questions that hold several properties side by side
 * @param clashes where linked records of others say something else than a claim
 * @param incoming what else leads to it
 */
public record EntityPage(
        Link self,
        List<Link> type,
        List<Link> kind,
        String description,
        List<String> altLabels,
        List<Link> sameAs,
        List<Link> mergedInto,
        List<Link> splitInto,
        List<Theme> themes,
        List<QuestionCard> compared,
        List<SumCard> sums,
        List<ClashCard> clashes,
        List<Incoming> incoming,
        int claimCount,
        int sourceCount,
        long disputed) {

    /** Properties that people read together. */
    public record Theme(String name, List<QuestionCard> questions) {}

    /** Things that this one is the value or the aspect of, by property. */
    public record Incoming(Link property, List<Lead> leads) {}

    /**
     * One thing that leads here.
     *
     * @param fact whether it is a fact, or only claimed
     */
    public record Lead(Link from, Link question, int sources, boolean fact, String note) {}
}
