package claimgraph.check;

import claimgraph.check.value.DateGrammar;
import claimgraph.check.value.Parsed;
import claimgraph.check.value.ValueText;
import claimgraph.claim.value.Period;
import claimgraph.ontology.IdForms;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Severity;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row into values; what cannot be read becomes a problem and null, and the reading goes on. */
final class Cells {

    private static final int LONGEST_ID = 100;

    /** No source has a billion characters. */
    private static final int MOST_DIGITS = 9;

    private final SeedRow row;
    private final Problems problems;
    private boolean sound = true;

    Cells(SeedRow row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    /** True as long as no cell of this row was wrong. */
    boolean isSound() {
        return sound;
    }

    String text(String column) {
        return row.cell(column);
    }

    /** The cell, or null with a problem when it is longer than so many characters. */
    String text(String column, int most) {
        String cell = row.cell(column);
        int length = cell.codePointCount(0, cell.length());
        if (length <= most) {
            return cell;
        }
        wrong(
                ProblemCode.INVALID_TEXT,
                column,
                "The text has " + length + " characters, and at most " + most + " may stand here. Shorten it.");
        return "";
    }

    /** The cell, or null with a problem when it is empty. */
    @Nullable
    String required(String column) {
        if (!row.cell(column).isBlank()) {
            return row.cell(column);
        }
        wrong(ProblemCode.MISSING_CELL, column, "The cell is empty. It must be filled.");
        return null;
    }

    /** The id of a thing, which must stand. */
    @Nullable
    String id(String column, IdForms ids) {
        return matching(column, ids::isEntity, "Use lower-case letters, digits and single hyphens, like ami-labs.");
    }

    /** The cell, when it has the form. */
    @Nullable
    String matching(String column, Predicate<String> form, String remedy) {
        String cell = required(column);
        if (cell == null || form.test(cell)) {
            return cell;
        }
        String reason = cell.length() > LONGEST_ID ? " is too long for an id. " : " is not an id. ";
        wrong(ProblemCode.INVALID_ID, column, Shown.quoted(cell) + reason + remedy);
        return null;
    }

    /** The cell as one of the known names, with the nearest ones when it is not. */
    @Nullable
    String known(String column, String name, Collection<String> names, String where, ProblemCode code) {
        if (names.contains(name)) {
            return name;
        }
        wrong(code, column, Shown.quoted(name) + " is not in " + where + "." + Nearest.didYouMean(name, names));
        return null;
    }

    /** A whole number that must stand, in plain digits; -1 when it does not. {@code hint} ends the message. */
    int number(String column, String hint) {
        String cell = required(column);
        if (cell == null) {
            return -1;
        }
        if (!isDigits(cell)) {
            String meant = ValueText.wholeNumber(cell)
                    .filter(digits -> !digits.equals(cell))
                    .map(digits -> " It looks like " + digits + ".")
                    .orElse("");
            wrong(
                    ProblemCode.INVALID_NUMBER,
                    column,
                    Shown.quoted(cell) + " is not a plain whole number." + meant + " Write plain digits, nine at most."
                            + hint);
            return -1;
        }
        return Integer.parseInt(cell);
    }

    private static boolean isDigits(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return cell.length() <= MOST_DIGITS;
    }

    /** A date, or null when the cell is empty or wrong. */
    @Nullable
    Period date(String column) {
        return row.has(column) ? accept(column, DateGrammar.parse(row.cell(column))) : null;
    }

    /** One of the words of an enum, written in lower case with underscores; {@code fallback} when empty. */
    <E extends Enum<E>> @Nullable E choice(String column, E[] choices, @Nullable E fallback) {
        if (!row.has(column)) {
            if (fallback == null) {
                required(column);
            }
            return fallback;
        }
        String cell = row.cell(column);
        for (E choice : choices) {
            if (word(choice).equals(cell)) {
                return choice;
            }
        }
        List<String> words = Arrays.stream(choices).map(Cells::word).toList();
        wrong(
                ProblemCode.INVALID_CHOICE,
                column,
                Shown.quoted(cell) + " is none of " + String.join(", ", words) + "." + Nearest.didYouMean(cell, words));
        return null;
    }

    /** {@code true}, {@code false}, or null when the cell is empty or wrong. */
    @Nullable
    Boolean flag(String column) {
        String cell = row.cell(column);
        if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
            return Boolean.valueOf(cell);
        }
        if (!cell.isEmpty()) {
            wrong(
                    ProblemCode.INVALID_CHOICE,
                    column,
                    Shown.quoted(cell) + " is none of true, false. Leave it empty when unknown.");
        }
        return null;
    }

    /** The parts of a cell that {@code |} separates, without space around. */
    List<String> list(String column) {
        return row.has(column)
                ? Arrays.stream(row.cell(column).split("\\|", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of();
    }

    <T> @Nullable T accept(String column, Parsed<T> parsed) {
        return parsed.orReport((code, message) -> wrong(code, column, message));
    }

    void wrong(ProblemCode code, String column, String message) {
        problems.add(code, row.at(column), message);
        sound &= code.severity() != Severity.ERROR;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
