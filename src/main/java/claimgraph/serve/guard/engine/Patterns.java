package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/** The regular expression of one REGEX or REPLACE; it stays compiled while it stays the same from row to row. */
final class Patterns {
    private static final String FLAGS = "smixq";

    private final QueryClock clock;
    private @Nullable String text;
    private @Nullable String flags;
    private @Nullable Pattern compiled;

    Patterns(QueryClock clock) {
        this.clock = clock;
    }

    Matcher matcher(String pattern, @Nullable String patternFlags, String input) {
        Pattern known = compiled;
        if (known == null || !pattern.equals(text) || !Objects.equals(patternFlags, flags)) {
            known = compile(pattern, patternFlags);
            text = pattern;
            flags = patternFlags;
            compiled = known;
        }
        return known.matcher(new ClockedText(input, clock));
    }

    /** Runs the matcher; a pattern that calls itself too deeply on this text has no answer. */
    static <T> T deep(Supplier<T> match) {
        try {
            return match.get();
        } catch (StackOverflowError e) {
            throw new ExprEvalException("a regular expression that is too deep for its text");
        }
    }

    private Pattern compile(String pattern, @Nullable String patternFlags) {
        clock.look();
        if (pattern.length() > Cap.PATTERN) {
            throw new ExprEvalException("a regular expression of more than " + Cap.PATTERN + " characters");
        }
        if (patternFlags != null && !patternFlags.chars().allMatch(flag -> FLAGS.indexOf(flag) >= 0)) {
            throw new ExprEvalException("flags of a regular expression other than " + FLAGS);
        }
        return deep(() -> RegexEngine.makePattern("REGEX", pattern, patternFlags));
    }
}
