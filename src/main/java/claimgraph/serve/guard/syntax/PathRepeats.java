package claimgraph.serve.guard.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what the repeats of property paths, {@code {3}} and {@code {1,30}}, become: Jena writes each one out. */
final class PathRepeats {
    private static final long MAX_OF_ONE = 1000;
    private static final long MAX_OF_ALL = 10_000;
    private static final Pattern REPEAT = Pattern.compile("\\{\\s*(\\d*)\\s*(?:,\\s*(\\d*)\\s*)?}");

    private static final class Level {
        long size;
        long last;
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private long all;

    PathRepeats() {
        levels.push(new Level());
    }

    /** The end of a repeat that begins there; negative when a group of patterns does. */
    static int end(String text, int brace) {
        Matcher repeat = REPEAT.matcher(text).region(brace, text.length());
        boolean found = repeat.lookingAt()
                && !(repeat.group(1).isEmpty() && number(repeat, 2).isEmpty());
        return found ? repeat.end() : -1;
    }

    /** A step of a path, or anything else that stands where one could. */
    void atom() {
        add(1);
    }

    void open() {
        levels.push(new Level());
    }

    void close() {
        if (levels.size() > 1) {
            add(Math.max(1, levels.pop().size));
        }
    }

    /** Repeats what came last; false when that is too much. */
    boolean repeat(String repeat) {
        Matcher counts = REPEAT.matcher(repeat);
        if (!counts.matches()) {
            return true;
        }
        long count = Math.max(1, Math.max(count(counts.group(1)), count(number(counts, 2))));
        Level level = levels.getFirst();
        long grown = Math.max(1, level.last) * count;
        level.size += grown - level.last;
        level.last = grown;
        all += grown;
        return grown <= MAX_OF_ONE && all <= MAX_OF_ALL;
    }

    private void add(long size) {
        levels.getFirst().size += size;
        levels.getFirst().last = size;
    }

    private static String number(Matcher repeat, int group) {
        String number = repeat.group(group);
        return number == null ? "" : number;
    }

    private static long count(String digits) {
        return digits.isEmpty() ? 0 : digits.length() > 9 ? MAX_OF_ONE + 1 : Long.parseLong(digits);
    }
}
