package claimgraph.seed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets cells that say the same be one string: ids, names of properties and dates come again in nearly every row, and what
 * is read is held. Remembers the latest cell of each hash, so it never grows.
 */
final class CellPool {

    private static final int SLOTS = 1 << 14;

    /** Longer ones are sentences, which hardly come again. */
    private static final int LONGEST = 40;

    private final @Nullable String[] latest = new String[SLOTS];

    String shared(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return cell.isEmpty() ? "" : cell;
        }
        int slot = (cell.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
        if (!cell.equals(latest[slot])) {
            latest[slot] = cell;
        }
        return Objects.requireNonNull(latest[slot]);
    }
}
