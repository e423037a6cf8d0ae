package claimgraph.seed;

import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks at the characters of every cell: those that XML cannot carry, control and invisible ones, normal form, space
 * around, spreadsheet formulas, escapes of web pages. Changes nothing: offsets count the characters as they are.
 */
public final class CellText {

    /** Phrases and words of a source are kept as they are: what looks odd there may be the source's own. */
    private static final Set<String> VERBATIM = Set.of("quote", "value_text");

    /** A spreadsheet runs what begins so. */
    private static final String FORMULA_STARTS = "=+@\t-";

    private static final Pattern NUMBER =
            Pattern.compile("[=+-]?(?:[A-Z]{3} )?\\d[\\d.,]*(?: ?[\\p{L}%]+){0,2}(?:/[a-z]+)?");
    private static final Pattern ESCAPE = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final int MOST_NAMED = 3;
    private static final int REPLACEMENT = 0xFFFD;

    private CellText() {}

    /** Looks at one cell of the row at {@code row}, whatever kind of file it stands in. */
    public static void check(Location row, String column, String cell, Problems problems) {
        if (!isPlain(cell)) {
            boolean verbatim = VERBATIM.contains(column);
            Location at = row.column(column);
            unwritable(at, cell, verbatim, problems);
            characters(at, cell, verbatim, problems);
            normalForm(at, cell, verbatim, problems);
            if (!verbatim && !cell.equals(cell.strip())) {
                problems.add(
                        ProblemCode.SURROUNDING_SPACE,
                        at,
                        Shown.quoted(cell) + " begins or ends with white space. Delete it.");
            }
        }
        if (!cell.isEmpty()) {
            formula(row, column, cell, problems);
            markup(row, column, cell, problems);
        }
    }

    /** What XML 1.0 has no way to write, not even escaped: an answer that holds it would break every reader of XML. */
    private static void unwritable(Location at, String cell, boolean verbatim, Problems problems) {
        String names = named(cell, c -> !Shown.isXml(c));
        if (!names.isEmpty()) {
            problems.add(
                    ProblemCode.UNWRITABLE_CHARACTER,
                    at,
                    "The cell holds " + names + ", which XML cannot carry. "
                            + (verbatim ? "Cite words without it." : "Delete it or write a space."));
        }
    }

    private static String named(String cell, IntPredicate odd) {
        return cell.codePoints()
                .filter(odd)
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj(Shown::codePoint)
                .collect(Collectors.joining(", "));
    }

    /** Printable ASCII without space around, as nearly all cells are: nothing to look for. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < ' ' || cell.charAt(i) > '~') {
                return false;
            }
        }
        return cell.isEmpty() || (cell.charAt(0) != ' ' && cell.charAt(cell.length() - 1) != ' ');
    }

    private static void characters(Location at, String cell, boolean verbatim, Problems problems) {
        String names = named(cell, c -> Shown.isXml(c) && isOdd(c, verbatim));
        if (!names.isEmpty()) {
            problems.add(
                    ProblemCode.INVISIBLE_CHARACTER,
                    at,
                    "The cell holds " + names
                            + (cell.indexOf(REPLACEMENT) >= 0
                                    ? ", which stands where a character was lost. Write what belongs there."
                                    : verbatim
                                            ? ", which cannot be seen. Check that the source has it too."
                                            : ", which cannot be seen. Delete it or write a plain one."));
        }
    }

    private static void normalForm(Location at, String cell, boolean verbatim, Problems problems) {
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
            int[] points = cell.codePoints().toArray();
            int[] normal = composed.codePoints().toArray();
            int first = Math.max(0, Arrays.mismatch(points, normal));
            int odd = first + 1 < points.length ? first + 1 : first;
            problems.add(
                    ProblemCode.NOT_NORMALIZED,
                    at,
                    Shown.quoted(cell) + " is not in Unicode normal form C: see " + Shown.codePoint(points[odd])
                            + " at character " + (odd + 1)
                            + (verbatim
                                    ? ". Check that the source has it too."
                                    : ". Write " + Shown.quoted(composed) + "."));
        }
    }

    private static void formula(Location row, String column, String cell, Problems problems) {
        boolean mayRun = cell.length() > 1 && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        if (mayRun && !NUMBER.matcher(cell).matches()) {
            problems.add(
                    ProblemCode.FORMULA_CELL,
                    row.column(column),
                    Shown.quoted(cell) + " would run as a formula in a spreadsheet. It is kept as text;"
                            + " let it begin with another character if you can.");
        }
    }

    /** A page escapes an ampersand; who reads our cell would see the escape. A phrase may be the source's own. */
    private static void markup(Location row, String column, String cell, Problems problems) {
        Matcher escape = cell.indexOf('&') < 0 || VERBATIM.contains(column) ? null : ESCAPE.matcher(cell);
        if (escape != null && escape.find()) {
            problems.add(
                    ProblemCode.ESCAPED_TEXT,
                    row.column(column),
                    Shown.quoted(cell) + " holds " + Shown.quoted(escape.group())
                            + ", which only a web page reads as a character. Write the character itself.");
        }
    }

    /** A no-break space is odd in a cell of ours; articles are full of them. */
    private static boolean isOdd(int c, boolean verbatim) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && !verbatim;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            default -> c == REPLACEMENT;
        };
    }
}
