package claimgraph.link.review;

import java.util.Locale;
import java.util.Optional;

/** What a person can say of a thing of ours and an item. */
public enum Judgement {
    SAME("skos:exactMatch", false),
    DIFFERENT("skos:exactMatch", true),
    NARROWER("skos:broadMatch", false),
    BROADER("skos:narrowMatch", false),
    UNSURE("rdfs:seeAlso", false);

    private final String predicate;
    private final boolean negated;

    Judgement(String predicate, boolean negated) {
        this.predicate = predicate;
        this.negated = negated;
    }

    /** The relation in SSSOM: ours is narrower, so the item is a broader match. */
    String predicate() {
        return predicate;
    }

    String modifier() {
        return negated ? "Not" : "";
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict that a word or its first letter means. */
    public static Optional<Judgement> of(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        for (Judgement verdict : values()) {
            if (!word.isEmpty() && verdict.word().startsWith(word)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
