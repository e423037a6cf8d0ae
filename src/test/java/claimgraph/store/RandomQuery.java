package claimgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a query by chance: every kind of pattern inside every other, on few names, so that they meet. */
final class RandomQuery {
    static final String BASE = "http://x/";

    private static final List<String> IRIS = List.of("<n0>", "<n1>", "<n2>", "<n3>");
    private static final List<String> LITERALS = List.of(
            "1",
            "01",
            "1.0",
            "2",
            "1e0",
            "\"1\"",
            "\"s1\"",
            "\"s1\"@en",
            "\"s1\"@EN",
            "\"s1\"@de",
            "\"s1\"@ar--rtl",
            "\"s1\"@ar--ltr",
            "\"s1\"@ar",
            "true",
            "\"2026-01\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>",
            "\"2026-01-02\"^^<http://www.w3.org/2001/XMLSchema#date>",
            "\"x\"^^<http://www.w3.org/2001/XMLSchema#integer>");
    private static final List<String> PREDICATES = List.of("<p0>", "<p1>", "<p2>", "a");
    private static final List<String> PATHS = List.of(
            "<p0>*",
            "<p0>+",
            "<p1>?",
            "^<p0>",
            "<p0>/<p1>",
            "(<p0>|<p1>)",
            "(<p0>|^<p1>)*",
            "!(<p0>|^<p1>)",
            "<p0>{2}",
            "<p0>{1,2}",
            "(<p0>/<p0>)+");
    private static final List<String> VARS = List.of("?a", "?b", "?c", "?d", "?p");
    private static final List<String> GRAPHS = List.of("<g0>", "<g1>");

    /** A part of a query that can be left out piece by piece. */
    record Piece(String head, List<Piece> parts, String tail) {
        static Piece of(String text) {
            return new Piece(text, List.of(), "");
        }

        String text() {
            StringBuilder text = new StringBuilder(head);
            parts.forEach(part -> text.append(' ').append(part.text()));
            return text.append(' ').append(tail).toString();
        }

        /** The same with one part less, or with a smaller part, or a part in place of the whole. */
        List<Piece> smaller() {
            List<Piece> smaller = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                List<Piece> fewer = new ArrayList<>(parts);
                fewer.remove(i);
                smaller.add(new Piece(head, fewer, tail));
            }
            for (int i = 0; i < parts.size(); i++) {
                List<Piece> replacements = new ArrayList<>(parts.get(i).parts());
                replacements.addAll(parts.get(i).smaller());
                for (Piece each : replacements) {
                    List<Piece> others = new ArrayList<>(parts);
                    others.set(i, each);
                    smaller.add(new Piece(head, others, tail));
                }
            }
            return smaller;
        }
    }

    private final Random random;

    RandomQuery(Random random) {
        this.random = random;
    }

    /** Statements in TriG, some of them in named graphs. */
    static List<String> quads(Random random) {
        RandomQuery names = new RandomQuery(random);
        List<String> quads = new ArrayList<>();
        int size = 5 + random.nextInt(30);
        for (int i = 0; i < size; i++) {
            String subject = random.nextInt(12) == 0 ? "_:b" + random.nextInt(2) : names.pick(IRIS);
            String object = random.nextBoolean() ? names.pick(IRIS) : names.pick(LITERALS);
            String triple = subject + " " + names.pick(PREDICATES) + " " + object;
            quads.add(random.nextInt(3) == 0 ? "GRAPH " + names.pick(GRAPHS) + " { " + triple + " }" : triple + " .");
        }
        return quads;
    }

    /** A SELECT; what it is sorted by leaves no two rows equal, so that a LIMIT takes the same ones everywhere. */
    Piece query() {
        Piece group = group(3);
        return switch (random.nextInt(8)) {
            case 0 -> new Piece("SELECT DISTINCT " + pick(VARS) + " " + pick(VARS), List.of(group), "");
            case 1 -> new Piece("SELECT *", List.of(group), order() + limit());
            case 2 -> new Piece("SELECT DISTINCT *", List.of(group), order() + limit());
            case 3 -> aggregate(group);
            case 4 -> new Piece("SELECT " + pick(VARS) + " (" + expression(1) + " AS ?z)", List.of(group), "");
            default -> new Piece("SELECT *", List.of(group), "");
        };
    }

    private Piece group(int depth) {
        List<Piece> parts = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            parts.add(depth == 0 ? triple() : part(depth - 1));
        }
        return new Piece("{", parts, "}");
    }

    private Piece part(int depth) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> new Piece("OPTIONAL", List.of(group(depth)), "");
            case 2 -> new Piece("", List.of(group(depth), new Piece("UNION", List.of(group(depth)), "")), "");
            case 3 -> new Piece("MINUS", List.of(group(depth)), "");
            case 4, 5, 6, 7 -> new Piece("FILTER(" + condition(2), List.of(), ")");
            case 8 -> new Piece("FILTER " + either("", "NOT ") + "EXISTS", List.of(group(depth)), "");
            case 9 -> values();
            case 10 -> Piece.of("BIND(" + expression(1) + " AS ?e" + random.nextInt(2) + ")");
            case 11 -> new Piece("GRAPH " + either(pick(GRAPHS), either("?g", pick(VARS))), List.of(group(depth)), "");
            case 12 -> subselect(depth);
            case 13 -> new Piece("", List.of(group(depth)), "");
            default -> triple();
        };
    }

    private Piece subselect(int depth) {
        Piece group = group(depth);
        return switch (random.nextInt(4)) {
            case 0 -> new Piece("{", List.of(aggregate(group)), "}");
            case 1 -> new Piece("{ SELECT DISTINCT " + pick(VARS), List.of(group), "}");
            case 2 -> new Piece("{ SELECT *", List.of(group), order() + limit() + "}");
            default -> new Piece("{ SELECT " + pick(VARS) + " " + pick(VARS), List.of(group), "}");
        };
    }

    private Piece aggregate(Piece group) {
        String key = pick(VARS);
        String of = pick(VARS);
        String value = pick(List.of(
                "COUNT(*)",
                "COUNT(" + of + ")",
                "COUNT(DISTINCT " + of + ")",
                "SUM(" + of + ")",
                "AVG(" + of + ")",
                "MIN(STR(" + of + "))",
                "MAX(STR(" + of + "))"));
        String having = random.nextInt(3) == 0 ? "HAVING(COUNT(*) > 1)" : "";
        return random.nextInt(4) == 0
                ? new Piece("SELECT (" + value + " AS ?n)", List.of(group), "")
                : new Piece(
                        "SELECT " + key + " (" + value + " AS ?n)", List.of(group), "GROUP BY " + key + " " + having);
    }

    private Piece values() {
        List<Piece> rows = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        boolean two = random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            rows.add(Piece.of(two ? "(" + value() + " " + value() + ")" : value()));
        }
        String vars = two ? "(?a " + pick(List.of("?b", "?c", "?d")) + ")" : pick(VARS);
        return new Piece("VALUES " + vars + " {", rows, "}");
    }

    private String value() {
        return random.nextInt(6) == 0 ? "UNDEF" : term();
    }

    private Piece triple() {
        String predicate = random.nextInt(4) == 0 ? either("?p", pick(VARS)) : pick(PREDICATES);
        String middle = random.nextInt(7) == 0 ? pick(PATHS) : predicate;
        String subject = random.nextInt(4) == 0 ? pick(IRIS) : pick(VARS);
        String object = random.nextInt(4) == 0 ? term() : pick(VARS);
        return Piece.of(subject + " " + middle + " " + object + " .");
    }

    private String condition(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return "(" + condition(depth - 1) + either(" || ", " && ") + condition(depth - 1) + ")";
        }
        String var = pick(VARS);
        return pick(List.of(
                var + pick(List.of(" = ", " != ", " < ", " >= ")) + either(pick(VARS), term()),
                "sameTerm(" + var + ", " + either(pick(VARS), term()) + ")",
                either("", "!") + "BOUND(" + var + ")",
                var + either(" IN (", " NOT IN (") + term() + ", " + either(pick(VARS), term()) + ")",
                either("isIRI(", "isLiteral(") + var + ")",
                "LANG(" + var + ") = \"" + either("en", "") + "\"",
                "LANGMATCHES(LANG(" + var + "), \"*\")",
                "REGEX(STR(" + var + "), \"" + either("1$", "S") + "\", \"i\")",
                "DATATYPE(" + var + ") = <http://www.w3.org/2001/XMLSchema#integer>",
                expression(1) + " = " + expression(1),
                "!(" + var + " = " + term() + ")",
                either("", "NOT ") + "EXISTS { " + triple().text()
                        + either("", "FILTER(" + pick(VARS) + " = " + pick(VARS) + ")") + " }"));
    }

    private String expression(int depth) {
        String var = pick(VARS);
        String other = depth == 0 ? pick(VARS) : expression(depth - 1);
        return pick(List.of(
                var,
                term(),
                var + " + 1",
                var + " * " + other,
                "STR(" + var + ")",
                "COALESCE(" + var + ", " + other + ")",
                "IF(BOUND(" + var + "), " + other + ", 2)",
                "STRLEN(STR(" + other + "))",
                "CONCAT(STR(" + var + "), \"-\", STR(" + other + "))",
                "UCASE(" + var + ")",
                "LANG(" + other + ")",
                "(" + var + " = " + other + ")"));
    }

    private String order() {
        return " ORDER BY " + either("", "DESC(?b) ") + "?a ?b ?c ?d ?p ?g ?e0 ?e1 ?n ";
    }

    private String limit() {
        return random.nextInt(3) == 0 ? "" : either("", "OFFSET 1 ") + "LIMIT " + (1 + random.nextInt(4)) + " ";
    }

    private String term() {
        return either(pick(IRIS), pick(LITERALS));
    }

    private String either(String one, String other) {
        return random.nextBoolean() ? one : other;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
