package claimgraph.link.source;

import org.jspecify.annotations.Nullable;

/**
 * What a source has under an id.
 *
 * @param asked the id that was asked for
 * @param item null when the item was deleted or never was
 */
public record Fetched(String asked, @Nullable LinkedItem item) {

    /** True when the item was merged into another: the answer has another id than the question. */
    public boolean isRedirected() {
        return item != null && !item.id().equals(asked);
    }

    public boolean isMissing() {
        return item == null;
    }
}
