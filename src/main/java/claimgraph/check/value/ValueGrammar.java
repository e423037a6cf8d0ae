package claimgraph.check.value;

import claimgraph.claim.Property;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the value cell by what the property takes; the one place that knows how every kind of value is written. */
public final class ValueGrammar {

    private static final int LONGEST_TEXT = 200;

    private final Catalogue catalogue;
    private final EntityIndex entities;
    private final QuantityGrammar quantities;

    /** What cells were read as, by property: a value that comes again is read once and held once. */
    private final Map<String, Map<String, Parsed<? extends Value>>> read = new HashMap<>();

    public ValueGrammar(Catalogue catalogue, EntityIndex entities) {
        this.catalogue = catalogue;
        this.entities = entities;
        this.quantities = new QuantityGrammar(catalogue.units(), catalogue.tolerance());
    }

    public Parsed<? extends Value> parse(String text, Property property) {
        Map<String, Parsed<? extends Value>> known = read.computeIfAbsent(property.name(), name -> new HashMap<>());
        Parsed<? extends Value> parsed = known.get(text);
        if (parsed == null) {
            parsed = parseAnew(text, property);
            known.put(text, parsed);
        }
        return parsed;
    }

    /** What a source says instead of a value may stand for any kind of it; a list that has the word itself goes first. */
    private Parsed<? extends Value> parseAnew(String text, Property property) {
        if (isIn(Value.Term.UNSTATED, text) && !isIn(property.valueScheme(), text)) {
            return Parsed.of(new Value.Term(Value.Term.UNSTATED, text));
        }
        return parseStated(text, property);
    }

    private boolean isIn(String scheme, String notation) {
        return catalogue.term(scheme, notation).isPresent();
    }

    private Parsed<? extends Value> parseStated(String text, Property property) {
        return switch (property.kind()) {
            case ENTITY ->
                entity(text, property.valueClasses(), property.name()).map(Value.Thing::new);
            case MONEY -> quantities.money(text, property.mayBeNegative());
            case QUANTITY -> quantities.quantity(text, property.dimension(), property.mayBeNegative());
            case DATE -> DateGrammar.parse(text);
            case TERM -> term(text, property.valueScheme());
            case IRI -> address(text).map(Value.Link::new);
            case TEXT -> text(text);
        };
    }

    /** The id of an entity of one of the classes; one that was merged stands for what it was merged into. */
    public Parsed<String> entity(String id, Set<String> classes, String user) {
        return entities.find(id, classes, user);
    }

    public Parsed<Value.Term> term(String notation, String scheme) {
        Set<String> notations =
                catalogue.schemes().getOrDefault(scheme, new TreeMap<>()).keySet();
        return notations.contains(notation)
                ? Parsed.of(new Value.Term(scheme, notation))
                : Parsed.problem(
                        ProblemCode.UNKNOWN_TERM,
                        Shown.quoted(notation) + " is not in the list " + scheme + " of the ontology."
                                + didYouMean(notation, notations));
    }

    /**
     * A term that was written otherwise, or misspelt. One that differs in a letter that stands alone, a number or a
     * "pre-" is another term: who wrote series-k does not mean series-a.
     */
    private static String didYouMean(String wrong, Set<String> notations) {
        String plain = wrong.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\\u2010-\\u2015-]+", "-");
        String bare = plain.replaceFirst("-(?:round|financing|funding)$", "");
        for (String same : new String[] {plain, bare}) {
            if (notations.contains(same)) {
                return " Did you mean \"" + same + "\"?";
            }
        }
        Set<String> marks = marks(bare);
        String near = Nearest.didYouMean(
                bare,
                notations.stream()
                        .filter(notation -> marks(notation).equals(marks))
                        .toList());
        return near.isEmpty() ? " If it is missing there, it is added to ontology/lists.ttl first." : near;
    }

    private static Set<String> marks(String notation) {
        return Stream.of(notation.split("-"))
                .filter(word -> word.matches("[a-z]|[a-z]?\\d+|pre|post|non"))
                .collect(Collectors.toSet());
    }

    /** The absolute address of a page. */
    public static Parsed<String> address(String text) {
        return Addresses.read(text);
    }

    private static Parsed<Value.Text> text(String text) {
        int length = text.codePointCount(0, text.length());
        return length > LONGEST_TEXT
                ? Parsed.problem(
                        ProblemCode.INVALID_TEXT,
                        "The text has " + length + " characters, and at most " + LONGEST_TEXT
                                + " may stand here. Say it in a few words of our own.")
                : Parsed.of(new Value.Text(text));
    }
}
