package claimgraph.link.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The classes of an item, with what they are subclasses of (P31, then P279 upwards as far as the source knows). */
public final class ItemClasses {

    private static final int STEPS = 6;
    private static final int MOST = 120;

    private final ItemSource source;

    public ItemClasses(ItemSource source) {
        this.source = source;
    }

    public Set<String> of(LinkedItem item) {
        Set<String> all = new LinkedHashSet<>(item.things("P31"));
        Set<String> edge = new LinkedHashSet<>(all);
        for (int step = 0; step < STEPS && !edge.isEmpty() && all.size() < MOST; step++) {
            source.expect(edge);
            Set<String> next = new LinkedHashSet<>();
            for (String id : List.copyOf(edge)) {
                LinkedItem type = source.item(id).item();
                if (type != null) {
                    next.addAll(type.things("P279"));
                }
            }
            next.removeAll(all);
            all.addAll(next);
            edge = next;
        }
        return all;
    }
}
