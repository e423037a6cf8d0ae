package claimgraph.seed;

import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the characters of every cell: control and invisible ones, normal form, space around, spreadsheet formulas. */
final class CellText {

    /** Phrases and words of a source are kept as they are: what looks odd there is the source's own. */
    private static final Set<String> VERBATIM = Set.of("quote", "value_text");

    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7E](?:[\\x20-\\x7E]*[\\x21-\\x7E])?");
    private static final Pattern FORMULA = Pattern.compile("[=+@-].*[(|!].*|[=+@].*\\D.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[=+-]?\\d.*");

    private CellText() {}

    static void check(SeedRow row, Layout layout, Problems problems) {
        for (String column : layout.columns()) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                if (!PLAIN.matcher(cell).matches()) {
                    characters(row, column, cell, problems);
                }
                formula(row, column, cell, problems);
            }
        }
    }

    private static void characters(SeedRow row, String column, String cell, Problems problems) {
        boolean verbatim = VERBATIM.contains(column);
        cell.codePoints()
                .filter(CellText::isControl)
                .findFirst()
                .ifPresent(c -> problems.add(
                        ProblemCode.CONTROL_CHARACTER,
                        row.at(column),
                        "The cell holds the control character " + name(c) + ". Delete it."));
        cell.codePoints()
                .filter(CellText::isInvisible)
                .findFirst()
                .ifPresent(c -> problems.add(
                        ProblemCode.INVISIBLE_CHARACTER,
                        row.at(column),
                        "The cell holds " + name(c) + ", which cannot be seen."
                                + (verbatim
                                        ? " Check that the source has it too."
                                        : " Delete it or write a plain one.")));
        if (!verbatim && !cell.equals(cell.strip())) {
            problems.add(
                    ProblemCode.SURROUNDING_SPACE,
                    row.at(column),
                    "\"" + cell + "\" begins or ends with white space. Delete it.");
        }
        if (!verbatim && !Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            problems.add(
                    ProblemCode.NOT_NORMALIZED,
                    row.at(column),
                    "\"" + cell + "\" holds letters and accents as separate characters. Write it in Unicode form NFC.");
        }
    }

    private static void formula(SeedRow row, String column, String cell, Problems problems) {
        char first = cell.charAt(0);
        if ((first == '=' || first == '+' || first == '-' || first == '@')
                && !NUMBER.matcher(cell).matches()
                && FORMULA.matcher(cell).matches()) {
            problems.add(
                    ProblemCode.FORMULA_CELL,
                    row.at(column),
                    "\"" + cell
                            + "\" would run as a formula in a spreadsheet. It is kept as text; reword it if you can.");
        }
    }

    private static boolean isControl(int c) {
        return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t') || c == 0xFFFE;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || c == 0xFFFD || c == 0x00A0 || c == 0x2007 || c == 0x202F || c == 0x3000;
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return String.format(Locale.ROOT, "U+%04X (%s)", c, name == null ? "unnamed" : name);
    }
}
