package claimgraph.serve.page.thing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as people read it.
 *
 * @param link its words and, where it is a thing or a quantity, its page
 * @param key the same for the same value
 * @param detail what the number can be, exactly; may be empty
 * @param scale what it can be compared with: unit and currency, or "day"; empty when it is no number
 * @param low least number it can be; null when there is none
 * @param high greatest number it can be; null when there is none
 */
public record ShownValue(
        Link link,
        String key,
        String detail,
        String scale,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    public boolean number() {
        return !scale.isEmpty() && (low != null || high != null);
    }
}
