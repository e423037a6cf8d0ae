package claimgraph.link.source;

import java.util.List;
import java.util.Map;

/** One statement of an item: value, rank, qualifiers. */
public record Statement(ItemValue value, Rank rank, Map<String, List<ItemValue>> qualifiers) {

    /** What the community thinks of it. */
    public enum Rank {
        PREFERRED,
        NORMAL,
        DEPRECATED
    }

    public Statement {
        qualifiers = Map.copyOf(qualifiers);
    }

    /** True when it has an end (P582), as the term of a former chief executive has. */
    public boolean isOver() {
        return qualifiers.containsKey("P582");
    }
}
