package claimgraph.problem;

import java.util.Comparator;

/**
 * Where a problem is, precisely enough for an editor to jump there.
 *
 * @param file path as the person would type it, with forward slashes; never absolute when the folder was given relative
 * @param line first physical line of the record, 1-based; 0 when the whole file is meant
 * @param column header of the cell's column; empty when the whole line or file is meant
 */
public record Location(String file, long line, String column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingLong(Location::line)
            .thenComparing((Location location) -> location.column());

    public Location {
        file = Shown.visible(file);
        column = Shown.visible(column);
    }

    public static Location ofFile(String file) {
        return new Location(file, 0, "");
    }

    public static Location ofLine(String file, long line) {
        return new Location(file, line, "");
    }

    public Location column(String name) {
        return new Location(file, line, name);
    }

    /** {@code FILE:LINE: COLUMN:} as far as each is known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file).append(':');
        if (line > 0) {
            text.append(line).append(':');
        }
        return column.isEmpty()
                ? text.toString()
                : text.append(' ').append(column).append(':').toString();
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
