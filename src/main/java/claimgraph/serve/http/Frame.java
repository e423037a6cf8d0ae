package claimgraph.serve.http;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * A page in the frame of the site whose middle is written piece by piece.
 *
 * @param head what comes before the middle
 * @param foot what comes after it
 */
public record Frame(String head, String foot) {
    /** Where the template has {@code {{ place }}}; no escaping touches it. */
    private static final String PLACE = "claimgraph-place-of-the-middle";

    /** Addresses of style sheet and scripts change with each start, so that no browser keeps an old one. */
    private static final String VERSION =
            Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime(), Character.MAX_RADIX);

    /** A page of that template around a middle. */
    public static Frame of(String template, Map<String, Object> values) {
        String page = page(template, values);
        int place = page.lastIndexOf(PLACE);
        return new Frame(page.substring(0, place), page.substring(place + PLACE.length()));
    }

    /** A whole page of that template. */
    public static String page(String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("version", VERSION);
        all.put("path", "");
        all.put("place", PLACE);
        StringWriter page = new StringWriter();
        try {
            Templates.write(template, all, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }
}
