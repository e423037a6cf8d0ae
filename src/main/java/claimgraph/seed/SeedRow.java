package claimgraph.seed;

import claimgraph.problem.Location;

/** One row of a seed file; remembers its file and line, so that every problem has a place. */
public final class SeedRow {

    private final Layout layout;
    private final Location location;
    private final String[] cells;

    /** @param cells one per column of the layout, in the layout's order; "" where the file has no such column */
    SeedRow(Layout layout, String file, long line, String[] cells) {
        this.layout = layout;
        this.location = Location.ofLine(file, line);
        this.cells = cells;
    }

    /** The cell, unchanged; "" when it is empty or its optional column is absent. */
    public String cell(String column) {
        int index = layout.place(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + layout.name());
        }
        return cells[index];
    }

    public boolean has(String column) {
        return !cell(column).isEmpty();
    }

    /** First physical line of the row, 1-based. */
    public long line() {
        return location.line();
    }

    public Location location() {
        return location;
    }

    public Location at(String column) {
        return location.column(column);
    }
}
