package claimgraph.serve.page.thing;

import claimgraph.claim.value.Dates;
import claimgraph.ontology.Namespaces;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Makes links: IRIs of ours lead to the same path on our own host, whatever the base is. The names of the things that are shown
 * most are kept, since the graph does not change. May be used by many threads.
 */
public final class Links {
    private static final Pattern CLAIM = Pattern.compile("\\bs\\d+-c\\d+\\b");
    private static final int MOST_KEPT = 20_000;

    private final PageQueries queries;
    private final Namespaces namespaces;
    private final Cache<Node, Link> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    Links(PageQueries queries, Namespaces namespaces) {
        this.queries = queries;
        this.namespaces = namespaces;
    }

    public Link to(Node term) {
        return named(List.of(term)).getOrDefault(term, Link.NONE);
    }

    public List<Link> to(List<Node> terms) {
        Map<Node, Link> found = named(terms);
        return terms.stream().map(term -> found.getOrDefault(term, Link.NONE)).toList();
    }

    /** A link for each term, with one query for all names that are not known yet. */
    public Map<Node, Link> named(Collection<Node> terms) {
        Map<Node, Link> found = new HashMap<>();
        List<Node> things = new ArrayList<>();
        for (Node term : terms) {
            if (term.isLiteral()) {
                found.put(term, Link.text(term.getLiteralLexicalForm()));
            } else {
                things.add(term);
            }
        }
        found.putAll(kept.getAll(things, this::read));
        return found;
    }

    private Map<Node, Link> read(Set<? extends Node> things) {
        Map<Node, String> labels = new HashMap<>();
        Map<Node, String> definitions = new HashMap<>();
        for (Binding row : queries.bindings("names", Map.of("thing", List.copyOf(things)))) {
            boolean label = row.get(Var.alloc("as")).getLiteralLexicalForm().equals("label");
            (label ? labels : definitions)
                    .putIfAbsent(
                            row.get(Var.alloc("thing")),
                            row.get(Var.alloc("text")).getLiteralLexicalForm());
        }
        Map<Node, Link> links = new HashMap<>();
        for (Node thing : things) {
            String iri = thing.toString();
            String label = labels.getOrDefault(thing, "");
            links.put(
                    thing,
                    new Link(
                            label.isEmpty() ? shortName(iri) : label,
                            href(iri),
                            iri,
                            definitions.getOrDefault(thing, "")));
        }
        return links;
    }

    /** Text in pieces, with a link wherever it names a claim, and dates in words. */
    public List<Link> inText(String text) {
        List<Link> pieces = new ArrayList<>();
        Matcher claim = CLAIM.matcher(text);
        int done = 0;
        while (claim.find()) {
            pieces.add(Link.text(Dates.inWords(text.substring(done, claim.start()))));
            String iri = namespaces.claim() + claim.group();
            pieces.add(new Link(claim.group(), href(iri), iri, ""));
            done = claim.end();
        }
        pieces.add(Link.text(Dates.inWords(text.substring(done))));
        return pieces;
    }

    /** {@code prov:Agent} for what others name, the end of the IRI for what we do. */
    private String shortName(String iri) {
        if (iri.startsWith(namespaces.base())) {
            return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        }
        return namespaces.prefixes().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    private String href(String iri) {
        if (iri.startsWith(namespaces.base())) {
            return "/" + iri.substring(namespaces.base().length());
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
    }
}
