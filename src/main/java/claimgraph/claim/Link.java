package claimgraph.claim;

import java.util.Optional;

/**
 * One judgement: how a thing of ours relates to a thing of others, that it is not that thing, or that none was found.
 *
 * @param key names the judgement: {@code anthropic--wd-Q116758847}, {@code ami-labs--none}
 * @param subject id of our entity
 * @param predicate IRI of the relation
 * @param negated true when the relation is denied
 * @param object IRI of the thing of others; {@link #NONE} when none was found
 * @param justification IRI of the kind of reasoning, from the semapv vocabulary
 * @param confidence probability that the judgement is right, as written; empty when not given
 * @param date ISO date; empty when not given
 * @param row the seed row, {@code seeds/links.sssom.tsv#anthropic--wd-Q116758847}
 */
public record Link(
        String key,
        String subject,
        String predicate,
        boolean negated,
        String object,
        String objectLabel,
        String justification,
        String confidence,
        String author,
        String date,
        String evidence,
        String row)
        implements Comparable<Link> {

    /** Stands for the object when somebody looked and found nothing. */
    public static final String NONE = "https://w3id.org/sssom/NoTermFound";

    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    public boolean isNone() {
        return object.equals(NONE);
    }

    /** True when the relation itself may be stated as a triple. */
    public boolean isStated() {
        return !negated && !isNone();
    }

    /** True when the two are one thing. */
    public boolean isExact() {
        return isStated() && predicate.equals(SKOS + "exactMatch");
    }

    /** True for the relations of SKOS that match two things, as against keys and addresses. */
    public boolean isMatch() {
        return predicate.startsWith(SKOS);
    }

    /** The Wikidata id, {@code Q380}; nothing when the object is elsewhere. */
    public Optional<String> item() {
        return object.startsWith(WIKIDATA) ? Optional.of(object.substring(WIKIDATA.length())) : Optional.empty();
    }

    @Override
    public int compareTo(Link other) {
        return key.compareTo(other.key);
    }
}
