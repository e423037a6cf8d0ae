package claimgraph.seed;

import claimgraph.problem.Location;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The header of a seed file, held against its layout; knows where each cell of a row belongs. */
final class Header {

    /** Columns that came with the second version of the seeds. */
    private static final List<String> PASSAGE = List.of("passage_start", "passage_end", "passage_sha256");

    private final Layout layout;
    private final int[] place;
    private final boolean unusable;

    private Header(Layout layout, int[] place, boolean unusable) {
        this.layout = layout;
        this.place = place;
        this.unusable = unusable;
    }

    /** Space around a name and capitals in it make no difference. */
    static Header read(String[] written, Location line, Layout layout, Problems problems) {
        String[] names = Arrays.stream(written)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        boolean faulty = wrongSeparator(names, line, problems);
        int[] place = new int[names.length];
        Arrays.fill(place, -1);
        if (!faulty) {
            for (int i = 0; i < names.length; i++) {
                place[i] = layout.place(names[i]);
                faulty |= isFaulty(names, i, line, layout, problems);
            }
            faulty |= misses(names, line, layout, problems);
        }
        return new Header(layout, place, faulty);
    }

    private static boolean wrongSeparator(String[] names, Location line, Problems problems) {
        if (names[0].startsWith("sep=")) {
            problems.add(
                    ProblemCode.WRONG_SEPARATOR,
                    line,
                    "\"sep=\" tells one spreadsheet program how the cells are separated, and is no header. Delete the"
                            + " line; cells are separated by commas.");
            return true;
        }
        if (names.length > 1) {
            return false;
        }
        for (char separator : new char[] {';', '\t', '|'}) {
            if (names[0].indexOf(separator) >= 0) {
                problems.add(ProblemCode.WRONG_SEPARATOR, line, CellScan.wrongSeparator(separator));
                return true;
            }
        }
        return false;
    }

    private static String expected(Layout layout) {
        return " The columns are " + String.join(", ", layout.columns()) + ".";
    }

    private static boolean isFaulty(String[] names, int i, Location line, Layout layout, Problems problems) {
        String name = names[i];
        if (name.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_COLUMN,
                    line,
                    "Column " + (i + 1) + " has no name. Name it or delete it." + expected(layout));
            return true;
        }
        if (Arrays.asList(names).indexOf(name) < i) {
            problems.add(
                    ProblemCode.DUPLICATE_COLUMN,
                    line.column(name),
                    Shown.quoted(name) + " stands twice in the header. Delete one of the two columns."
                            + expected(layout));
            return true;
        }
        if (!layout.columns().contains(name)) {
            problems.add(
                    ProblemCode.UNKNOWN_COLUMN,
                    line.column(name),
                    Shown.quoted(name) + " is not a column of " + layout.name() + "."
                            + Nearest.didYouMean(name, layout.columns()) + expected(layout));
            return true;
        }
        return false;
    }

    private static boolean misses(String[] names, Location line, Layout layout, Problems problems) {
        List<String> present = Arrays.asList(names);
        boolean outdated =
                layout.required().containsAll(PASSAGE) && PASSAGE.stream().noneMatch(present::contains);
        if (outdated) {
            problems.add(
                    ProblemCode.OUTDATED_SEEDS,
                    line.column(PASSAGE.get(0)),
                    "The file is from before passages: it has no columns " + String.join(", ", PASSAGE)
                            + ". Let them be filled in with claimgraph annotate migrate --sources DIR, where DIR holds"
                            + " the texts.");
        }
        boolean missing = outdated;
        for (String column : layout.required()) {
            if (!present.contains(column) && !(outdated && PASSAGE.contains(column))) {
                problems.add(
                        ProblemCode.MISSING_COLUMN,
                        line.column(column),
                        "The column is missing from the header. Add it." + expected(layout));
                missing = true;
            }
        }
        return missing;
    }

    /** True when rows cannot be told apart by this header. */
    boolean isUnusable() {
        return unusable;
    }

    int size() {
        return place.length;
    }

    /** The cells of a row in the order of the layout, "" for columns that the file does not have. */
    String[] arrange(String[] cells, CellPool pool) {
        String[] arranged = new String[layout.columns().size()];
        Arrays.fill(arranged, "");
        for (int i = 0; i < place.length; i++) {
            arranged[place[i]] = pool.shared(cells[i]);
        }
        return arranged;
    }
}
