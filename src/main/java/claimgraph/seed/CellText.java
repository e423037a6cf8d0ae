package claimgraph.seed;

import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks at the characters of every cell: control and invisible ones, normal form, space around, spreadsheet formulas.
 * Only warns, and changes nothing: offsets count the characters as they are.
 */
final class CellText {

    /** Phrases and words of a source are kept as they are: what looks odd there may be the source's own. */
    private static final Set<String> VERBATIM = Set.of("quote", "value_text");

    /** A spreadsheet runs what begins so. */
    private static final String FORMULA_STARTS = "=+@\t-";

    private static final Pattern NUMBER =
            Pattern.compile("[=+-]?(?:[A-Z]{3} )?\\d[\\d.,]*(?: ?[\\p{L}%]+){0,2}(?:/[a-z]+)?");
    private static final int MOST_NAMED = 3;
    private static final int REPLACEMENT = 0xFFFD;

    private CellText() {}

    static void check(SeedRow row, Layout layout, Problems problems) {
        for (String column : layout.columns()) {
            String cell = row.cell(column);
            if (!isPlain(cell)) {
                boolean verbatim = VERBATIM.contains(column);
                characters(row, column, cell, verbatim, problems);
                normalForm(row, column, cell, verbatim, problems);
                if (!verbatim && !cell.equals(cell.strip())) {
                    problems.add(
                            ProblemCode.SURROUNDING_SPACE,
                            row.at(column),
                            Shown.quoted(cell) + " begins or ends with white space. Delete it.");
                }
            }
            formula(row, column, cell, problems);
        }
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

    private static void characters(SeedRow row, String column, String cell, boolean verbatim, Problems problems) {
        String names = cell.codePoints()
                .filter(c -> isOdd(c, verbatim))
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj(Shown::codePoint)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            problems.add(
                    ProblemCode.INVISIBLE_CHARACTER,
                    row.at(column),
                    "The cell holds " + names
                            + (cell.indexOf(REPLACEMENT) >= 0
                                    ? ", which stands where a character was lost. Write what belongs there."
                                    : verbatim
                                            ? ", which cannot be seen. Check that the source has it too."
                                            : ", which cannot be seen. Delete it or write a plain one."));
        }
    }

    private static void normalForm(SeedRow row, String column, String cell, boolean verbatim, Problems problems) {
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
            int[] points = cell.codePoints().toArray();
            int[] normal = composed.codePoints().toArray();
            int at = Math.max(0, java.util.Arrays.mismatch(points, normal));
            int odd = at + 1 < points.length ? at + 1 : at;
            problems.add(
                    ProblemCode.NOT_NORMALIZED,
                    row.at(column),
                    Shown.quoted(cell) + " is not in Unicode normal form C: see " + Shown.codePoint(points[odd])
                            + " at character " + (odd + 1)
                            + (verbatim
                                    ? ". Check that the source has it too."
                                    : ". Write " + Shown.quoted(composed) + "."));
        }
    }

    private static void formula(SeedRow row, String column, String cell, Problems problems) {
        boolean mayRun = cell.length() > 1 && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        if (mayRun && !NUMBER.matcher(cell).matches()) {
            problems.add(
                    ProblemCode.FORMULA_CELL,
                    row.at(column),
                    Shown.quoted(cell) + " would run as a formula in a spreadsheet. It is kept as text;"
                            + " let it begin with another character if you can.");
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
