package claimgraph.serve.page.terms;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.thing.PageQueries;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Queries that pages offer to the reader, made from the files of claimgraph/pages/examples/: a line that ends in a comment is for
 * values of the kinds that the comment names, and {@code VALUES ?term { UNDEF }} is the place of the term asked for.
 */
final class ExampleQueries {
    private static final Pattern MARKED = Pattern.compile("(.*\\S) +# ([a-z ]+)");
    private static final String PLACE = "  VALUES ?term { UNDEF }";

    private final Namespaces namespaces;

    ExampleQueries(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** The query that the editor opens with. */
    String first() {
        return PageQueries.text("examples/first", namespaces);
    }

    /** The things of a class. */
    String ofClass(String iri) {
        return made("class", "<" + iri + ">", Set.of());
    }

    /** The claims that use a property. */
    String ofClaims(String name) {
        return made("claims", "cg:" + name, Set.of());
    }

    /** The triples that use a property. */
    String ofTriples(String name) {
        return made("triples", "cg:" + name, Set.of());
    }

    /** The facts with a property, read as its kind of value is read; through the node where it has an aspect. */
    String ofFacts(String name, String kind, boolean aspect) {
        return made("facts", "cg:" + name, Set.of(kind, aspect ? "aspect" : "plain"));
    }

    /** What is held under a property, and by whom: what nobody can check is no fact. */
    String ofPositions(String name, String kind, boolean aspect) {
        return made("positions", "cg:" + name, Set.of(kind, aspect ? "aspect" : "plain"));
    }

    private String made(String file, String term, Set<String> kinds) {
        return PageQueries.text("examples/" + file, namespaces)
                .lines()
                .filter(line -> !line.equals(PLACE))
                .flatMap(line -> kept(line, kinds).stream())
                .map(line -> line.replace("?term", term))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> kept(String line, Set<String> kinds) {
        Matcher marked = MARKED.matcher(line);
        if (!marked.matches()) {
            return List.of(line);
        }
        return List.of(marked.group(2).split(" ")).stream().anyMatch(kinds::contains)
                ? List.of(marked.group(1))
                : List.of();
    }
}
