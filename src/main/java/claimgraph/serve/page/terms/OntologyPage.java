package claimgraph.serve.page.terms;

import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.Link;
import java.util.List;

/**
 * The ontology as people read it; the anchor of each term is its local name.
 *
 * @param themes properties of things, as people read them together
 * @param vocabulary properties of claims, sources and questions
 * @param retired terms that went, with what replaces them
 * @param annotations what the catalogue says of properties
 */
public record OntologyPage(
        String label,
        String comment,
        String version,
        List<ClassCard> classes,
        List<Theme> themes,
        List<PropertyCard> vocabulary,
        List<Link> retired,
        List<PropertyCard> annotations,
        List<ListCard> lists,
        List<ShapeCard> shapes) {

    /**
     * A class.
     *
     * @param prefix of the name that a query writes, {@code cg}
     */
    public record ClassCard(
            Link self,
            String prefix,
            List<Link> supers,
            int things,
            List<Link> examples,
            List<Link> properties,
            String query) {}

    /**
     * A property.
     *
     * @param says what the catalogue says of it, in words
     * @param matches what it is elsewhere
     * @param notes what the annotators say of it besides
     * @param claims how many claims use it
     * @param example one of them; none or one
     * @param position whether its values are positions of somebody, and no facts
     * @param facts the query for its facts or positions; empty when no seed row writes it
     * @param query the query for its claims, or for its triples when no claim uses it
     */
    public record PropertyCard(
            Link self,
            List<Link> domains,
            List<Link> ranges,
            List<String> says,
            List<Link> supers,
            List<Match> matches,
            List<String> notes,
            int claims,
            List<ClaimCard> example,
            boolean position,
            String facts,
            String query) {}

    /**
     * A term of others.
     *
     * @param how near it is, in words that stand before its name
     */
    public record Match(String how, Link to) {}

    /** Properties under one heading. */
    public record Theme(String name, List<PropertyCard> properties) {}

    /** A list of terms. */
    public record ListCard(Link self, List<Member> members) {}

    /** A term of a list; its anchor is in the first list that has it. */
    public record Member(Link term, boolean first) {}

    /** What is checked of the things of some classes. */
    public record ShapeCard(String name, List<Link> targets, List<String> rules) {}
}
