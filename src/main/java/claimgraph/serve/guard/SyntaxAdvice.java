package claimgraph.serve.guard;

import claimgraph.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** Says what is wrong with a query in words, where, and what to write instead. */
final class SyntaxAdvice {
    private static final Pattern AT = Pattern.compile("(?i)line:? (\\d+),? col(?:umn)?:? (\\d+)");
    private static final Pattern TOO_LARGE =
            Pattern.compile("Number '(\\d{1,40})\\d*' is a valid number but.*", Pattern.DOTALL);
    private static final Pattern BAD_WORD = Pattern.compile("after prefix \"(\\w+)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern GROUPED =
            Pattern.compile("Non-group key variable in SELECT: (\\?\\w+)( in expression .*)?", Pattern.DOTALL);
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:: ?)?");
    private static final Set<String> UPDATES =
            Set.of("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH");
    private static final List<String> KEYWORDS = List.of(
            "SELECT",
            "WHERE",
            "CONSTRUCT",
            "DESCRIBE",
            "ASK",
            "PREFIX",
            "BASE",
            "FROM",
            "NAMED",
            "DISTINCT",
            "REDUCED",
            "OPTIONAL",
            "UNION",
            "FILTER",
            "GRAPH",
            "MINUS",
            "BIND",
            "VALUES",
            "EXISTS",
            "NOT",
            "ORDER",
            "GROUP",
            "BY",
            "HAVING",
            "LIMIT",
            "OFFSET",
            "ASC",
            "DESC",
            "COUNT",
            "SAMPLE",
            "GROUP_CONCAT",
            "SEPARATOR",
            "REGEX",
            "REPLACE",
            "CONCAT",
            "CONTAINS",
            "STRSTARTS",
            "STRENDS",
            "STRBEFORE",
            "STRAFTER",
            "SUBSTR",
            "STRLEN",
            "UCASE",
            "LCASE",
            "LANG",
            "LANGMATCHES",
            "DATATYPE",
            "BOUND",
            "COALESCE",
            "UNDEF",
            "SERVICE");

    private final PrefixAdvice prefixes;

    SyntaxAdvice(PrefixAdvice prefixes) {
        this.prefixes = prefixes;
    }

    Refusal on(QueryParseException failure, String text) {
        String message = String.valueOf(failure.getMessage());
        Place place = place(failure, message);
        Optional<String> prefixed = PrefixAdvice.undeclared(failure);
        if (prefixed.isPresent()) {
            return place.on(prefixes.missing(prefixed.get(), place, text), text);
        }
        return place.on(new Refusal(Reason.QUERY_SYNTAX, place.said() + said(message, place, text)), text);
    }

    /** The message of a library without the names of its classes. */
    static String plain(Exception failure) {
        String message =
                CLASS_NAME.matcher(String.valueOf(failure.getMessage())).replaceAll("");
        String line = message.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? "The query could not be read." : line + (line.endsWith(".") ? "" : ".");
    }

    private static String said(String message, Place place, String text) {
        Matcher grouped = GROUPED.matcher(message);
        if (grouped.matches()) {
            return grouped.group(1)
                    + " is selected but neither in GROUP BY nor inside an aggregate. Add it to GROUP BY, "
                    + "or write (SAMPLE(" + grouped.group(1) + ") AS ?any).";
        }
        Matcher number = TOO_LARGE.matcher(message);
        if (number.matches()) {
            return "the number " + number.group(1)
                    + " is too large for a LIMIT, an OFFSET or a property path that is repeated too often.";
        }
        String stray = StrayCharacter.at(place.rest(text));
        String found = stray.isEmpty() && place.column() > 1
                ? StrayCharacter.at(new Place(place.line(), place.column() - 1).rest(text))
                : stray;
        if (!found.isEmpty()) {
            return found;
        }
        if (message.startsWith("Lexical error")) {
            Matcher word = BAD_WORD.matcher(message);
            return word.find() ? unknownWord(word.group(1)) : lexical(message);
        }
        if (!message.startsWith("Encountered")) {
            return plain(new IllegalArgumentException(
                    AT.matcher(message).replaceFirst("").replaceFirst("^[\\[\\]: Lline]*: ", "")));
        }
        return encountered(message, place, text);
    }

    private static String lexical(String message) {
        return message.contains("<EOF>")
                ? "the text ends inside a string or an IRI; a quote or a > is missing."
                : "this character may not stand here; a quote, a > or a backslash may be wrong.";
    }

    private static String unknownWord(String word) {
        return "\"" + word + "\" is not a word of SPARQL."
                + Nearest.didYouMean(word.toUpperCase(Locale.ROOT), KEYWORDS);
    }

    private static String encountered(String message, Place place, String text) {
        String expected = expected(message);
        if (message.contains("<EOF>")) {
            return "the query ends too early." + expected;
        }
        Matcher word = WORD.matcher(place.rest(text));
        if (word.lookingAt()) {
            String upper = word.group().toUpperCase(Locale.ROOT);
            if (UPDATES.contains(upper)) {
                return upper + " is an update; this endpoint only answers queries.";
            }
            String near = KEYWORDS.contains(upper) ? "" : Nearest.didYouMean(upper, KEYWORDS);
            return "\"" + word.group() + "\" may not stand here." + near + expected;
        }
        String rest = place.rest(text).strip();
        return "\"" + rest.substring(0, Math.min(rest.length(), 10)) + "\" may not stand here." + expected;
    }

    /** What may stand there, when that is a short list. */
    private static String expected(String message) {
        List<String> options = message.lines()
                .map(String::strip)
                .filter(line -> line.endsWith(" ..."))
                .map(line -> line.substring(0, line.length() - 4).replace("\"", ""))
                .filter(option -> !option.equals("\\ufeff"))
                .toList();
        return options.isEmpty() || options.size() > 8 ? "" : " Expected: " + String.join(" or ", options) + ".";
    }

    private static Place place(QueryParseException failure, String message) {
        Matcher at = AT.matcher(message);
        if (at.find()) {
            return new Place(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)));
        }
        return failure.getLine() > 0 ? new Place(failure.getLine(), Math.max(1, failure.getColumn())) : Place.UNKNOWN;
    }
}
