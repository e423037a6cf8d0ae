package claimgraph.annotate;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Gives out the claim ids of one file: always above the highest that the file names, in rows or in comments, so that the
 * id of a claim that was taken out stays unused as long as a comment remembers it.
 */
final class ClaimIds {

    private static final Pattern ID = Pattern.compile("\\bc(\\d{1,9})\\b");

    private long highest;

    ClaimIds(Sheet sheet) {
        sheet.lines().forEach(line -> see(line.cell("claim_id")));
        see(sheet.comments());
    }

    /** Takes note of every id in a text. */
    void see(String text) {
        ID.matcher(text)
                .results()
                .map((MatchResult id) -> Long.parseLong(id.group(1)))
                .forEach(number -> highest = Math.max(highest, number));
    }

    String next() {
        highest++;
        return String.format(Locale.ROOT, "c%03d", highest);
    }
}
