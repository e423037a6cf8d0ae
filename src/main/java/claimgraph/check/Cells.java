package claimgraph.check;

import claimgraph.claim.value.Period;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row into values; what cannot be read becomes a problem and null, and the reading goes on. */
final class Cells {

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

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

    /** The cell, or null with a problem when it is empty. */
    @Nullable
    String required(String column) {
        if (row.has(column)) {
            return row.cell(column);
        }
        wrong(ProblemCode.MISSING_CELL, column, "The cell is empty. It must be filled.");
        return null;
    }

    /** A slug that must stand: lower-case letters, digits and single hyphens. */
    @Nullable
    String id(String column) {
        return matching(column, SLUG, "Use lower-case letters, digits and single hyphens, like ami-labs.");
    }

    /** The cell, when it has the form. */
    @Nullable
    String matching(String column, Pattern form, String remedy) {
        String cell = required(column);
        if (cell != null && !form.matcher(cell).matches()) {
            wrong(ProblemCode.INVALID_ID, column, "\"" + cell + "\" is not an id. " + remedy);
            return null;
        }
        return cell;
    }

    /** The cell as one of the known names, with the nearest ones when it is not. */
    @Nullable
    String known(String column, String name, Collection<String> names, String where, ProblemCode code) {
        if (names.contains(name)) {
            return name;
        }
        wrong(code, column, "\"" + name + "\" is not in " + where + "." + Nearest.didYouMean(name, names));
        return null;
    }

    /** A whole number that must stand, in plain digits; -1 when it does not. */
    long number(String column) {
        String cell = required(column);
        if (cell == null) {
            return -1;
        }
        if (!DIGITS.matcher(cell).matches()) {
            String meant = LooseNumber.read(cell);
            wrong(
                    ProblemCode.INVALID_NUMBER,
                    column,
                    "\"" + cell + "\" is not a plain whole number."
                            + (meant.isEmpty() ? "" : " It looks like " + meant + ".")
                            + " Write digits only.");
            return -1;
        }
        return Long.parseLong(cell);
    }

    /** A date, or null when the cell is empty or wrong. */
    @Nullable
    Period date(String column) {
        if (!row.has(column)) {
            return null;
        }
        Period period = DateGrammar.parse(row.cell(column)).orElse(null);
        if (period == null) {
            wrong(
                    ProblemCode.INVALID_DATE,
                    column,
                    "\"" + row.cell(column) + "\" is not a date. " + DateGrammar.FORMS + ".");
        }
        return period;
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
                "\"" + cell + "\" is none of " + String.join(", ", words) + "." + Nearest.didYouMean(cell, words));
        return null;
    }

    /** {@code true}, {@code false}, or null when the cell is empty or wrong. */
    @Nullable
    Boolean flag(String column) {
        String cell = row.cell(column);
        if (cell.equals("true") || cell.equals("false")) {
            return Boolean.valueOf(cell);
        }
        if (!cell.isEmpty()) {
            wrong(
                    ProblemCode.INVALID_CHOICE,
                    column,
                    "\"" + cell + "\" is none of true, false. Leave it empty when unknown.");
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
        if (parsed instanceof Parsed.Bad<T> bad) {
            wrong(bad.code(), column, bad.message());
            return null;
        }
        return ((Parsed.Good<T>) parsed).value();
    }

    void wrong(ProblemCode code, String column, String message) {
        problems.add(code, row.at(column), message);
        sound &= code.severity() != claimgraph.problem.Severity.ERROR;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
