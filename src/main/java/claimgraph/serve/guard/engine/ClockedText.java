package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;

/** A text that looks at the clock while a regular expression reads it: matching has no other way out. */
final class ClockedText implements CharSequence {
    private static final int READS_PER_LOOK = 1024;

    private final String text;
    private final QueryClock clock;
    private int reads;

    ClockedText(String text, QueryClock clock) {
        this.text = text;
        this.clock = clock;
    }

    @Override
    public char charAt(int index) {
        reads++;
        if (reads >= READS_PER_LOOK) {
            reads = 0;
            clock.look();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
