package claimgraph.serve.guard.syntax;

import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.guard.syntax.Tokens.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What can be said of a query before it is parsed: that its brackets, chains and EXISTS are few enough for the parser and
 * the planner, which have no clock, and which prefixes and keywords it uses.
 */
final class QueryScan {
    /** Each EXISTS inside another doubles the planner's work in Jena 5.6.0. */
    private static final int MAX_EXISTS_DEPTH = 12;

    private static final long MAX_EXISTS_WORK = 1L << 14;
    private static final int MAX_OPERATORS = 4000;
    private static final int MAX_PARTS = 1000;
    private static final int MAX_LITERAL = 4096;
    private static final String OPERATORS = "|&+-*/!^=<>";
    private static final int MAX_NAMES = 500;
    private static final Set<String> CHANGING = Set.of("NOW", "RAND", "UUID", "STRUUID", "BNODE", "SERVICE");
    private static final Set<String> PARTS =
            Set.of("UNION", "OPTIONAL", "MINUS", "FILTER", "BIND", "GRAPH", "SELECT", "LATERAL", "SERVICE", "EXISTS");

    /** An open bracket: what it belongs to, its parts, and the operators since the last sign that ends an expression. */
    private static final class Level {
        final boolean exists;
        final boolean values;
        int parts;
        int operators;

        Level(boolean exists, boolean values) {
            this.exists = exists;
            this.values = values;
        }
    }

    private final String text;
    private final Limits limits;
    private final Tokens tokens;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Map<String, Integer> prefixes = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final PathRepeats repeats = new PathRepeats();
    private boolean repeatable = true;
    private int existsDepth;
    private long existsWork;
    private int service = -1;

    private QueryScan(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
        this.tokens = new Tokens(text);
        levels.push(new Level(false, false));
    }

    /**
     * Scans a text.
     *
     * @throws Refusal when it is too deep, too long or too heavy to be parsed
     */
    static QueryScan of(String text, Limits limits) {
        QueryScan scan = new QueryScan(text, limits);
        scan.run();
        return scan;
    }

    /** Every prefix that is used, with the offset of its first use. */
    Map<String, Integer> prefixes() {
        return prefixes;
    }

    /** Prefixed names and IRIs as they are written, the first ones. */
    Set<String> names() {
        return names;
    }

    /** Whether the same query on the same data has the same answer: it asks neither the time, nor chance, nor others. */
    boolean isRepeatable() {
        return repeatable;
    }

    /** Offset of the first SERVICE; negative when there is none. A word that stands alone is nothing else. */
    int service() {
        return service;
    }

    private void run() {
        String lastKeyword = "";
        int stringLength = 0;
        for (Kind kind = tokens.advance(); kind != Kind.END; kind = tokens.advance()) {
            switch (kind) {
                case OPEN -> open(lastKeyword);
                case CLOSE -> close();
                case KEYWORD -> keyword();
                case PREFIXED_NAME -> prefixedName();
                case IRI -> name();
                case NUMBER -> literal(tokens.length());
                case OTHER -> other(stringLength);
                default -> {}
            }
            lastKeyword = keyword(kind, lastKeyword);
            stringLength = kind == Kind.STRING ? tokens.length() : 0;
        }
    }

    /** The keyword that the next bracket belongs to; the variables of VALUES stand between it and its braces. */
    private String keyword(Kind kind, String last) {
        if (kind == Kind.KEYWORD) {
            return tokens.keyword();
        }
        boolean inValuesHead = last.equals("VALUES") && !tokens.is('{');
        return inValuesHead ? last : "";
    }

    private void open(String keyword) {
        int repeat = tokens.is('{') && !levels.getFirst().values ? PathRepeats.end(text, tokens.start()) : -1;
        if (repeat >= 0 && !keyword.equals("VALUES")) {
            if (!repeats.repeat(text.substring(tokens.start(), repeat))) {
                throw tooComplex("a property path that is repeated too often");
            }
            tokens.skipTo(repeat);
            return;
        }
        repeats.open();
        boolean exists = keyword.equals("EXISTS");
        boolean values = (keyword.equals("VALUES") && tokens.is('{')) || levels.getFirst().values;
        levels.push(new Level(exists, values));
        if (levels.size() - 1 > limits.maxNesting()) {
            throw tooComplex("more than " + limits.maxNesting() + " brackets inside each other");
        }
        if (exists) {
            existsDepth++;
            existsWork += 1L << existsDepth;
            if (existsDepth > MAX_EXISTS_DEPTH || existsWork > MAX_EXISTS_WORK) {
                throw tooComplex("too many EXISTS inside each other, or in all");
            }
        }
    }

    private void close() {
        repeats.close();
        if (levels.size() > 1 && levels.pop().exists) {
            existsDepth--;
        }
    }

    private void keyword() {
        repeats.atom();
        String word = tokens.keyword();
        if (word.equals("AGG")) {
            throw new Refusal(Reason.UNKNOWN_FUNCTION, "There are no aggregates but those of SPARQL 1.1 here.");
        }
        if (word.equals("SERVICE") && service < 0) {
            service = tokens.start();
        }
        repeatable &= !CHANGING.contains(word);
        if (PARTS.contains(word)) {
            levels.getFirst().parts++;
            check(levels.getFirst());
        }
    }

    private void prefixedName() {
        prefixes.putIfAbsent(prefix(), tokens.start());
        name();
    }

    private void name() {
        repeats.atom();
        if (names.size() < MAX_NAMES) {
            names.add(tokens.token());
        }
    }

    private void other(int stringLength) {
        Level level = levels.getFirst();
        char sign = text.charAt(tokens.start());
        if (sign == ',' || sign == ';' || sign == '.') {
            level.operators = 0;
        } else if (OPERATORS.indexOf(sign) >= 0 && !level.values) {
            level.operators++;
            check(level);
        }
        if (text.startsWith("^^", tokens.start())) {
            literal(stringLength);
        }
    }

    private void check(Level level) {
        if (level.parts > MAX_PARTS || level.operators > MAX_OPERATORS) {
            throw tooComplex("more than " + MAX_PARTS + " parts or " + MAX_OPERATORS
                    + " operators in one pair of brackets (VALUES and IN take long lists)");
        }
    }

    private void literal(int length) {
        if (length > MAX_LITERAL) {
            throw tooComplex("a number or typed literal of more than " + MAX_LITERAL + " characters");
        }
    }

    private String prefix() {
        String name = tokens.token();
        return name.substring(0, name.indexOf(':'));
    }

    private Refusal tooComplex(String what) {
        Place place = Place.of(text, tokens.start());
        return place.on(new Refusal(Reason.QUERY_TOO_COMPLEX, place.said() + "the query has " + what + "."), text);
    }
}
