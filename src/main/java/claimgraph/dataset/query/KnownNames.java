package claimgraph.dataset.query;

import claimgraph.problem.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The IRIs of a graph, and which of them somebody meant who wrote another one. */
final class KnownNames {
    /** To list the names of a larger graph would take longer than the query. */
    private static final int LARGE = 1_000_000;

    private static final List<Node> LABELS = List.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    private final Graph all;
    private final Graph ontology;
    private final String namespace;
    private final Map<String, String> prefixes;

    /** Namespaces without what people get wrong in them, and as they are. */
    private final Map<String, String> plain = new HashMap<>();

    private final Map<String, Set<String>> locals = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<String>>> labels = new ConcurrentHashMap<>();

    KnownNames(Graph all, Graph ontology, String namespace, Map<String, String> prefixes) {
        this.all = all;
        this.ontology = ontology;
        this.namespace = namespace;
        this.prefixes = Map.copyOf(prefixes);
        Stream.concat(Stream.of(namespace), prefixes.values().stream())
                .forEach(each -> plain.put(withoutEnd(plain(each)), each));
    }

    /** A sentence on an IRI that stands nowhere; nothing when it does, or when it is a namespace itself. */
    Optional<String> advice(Node name, PrefixMapping ofQuery) {
        String iri = name.getURI();
        Optional<String> deprecated = deprecated(name, ofQuery);
        if (deprecated.isPresent()) {
            return deprecated;
        }
        if (isKnown(name) || prefixes.containsValue(iri) || namespace.equals(iri)) {
            return Optional.empty();
        }
        Optional<String> own = namespaceOf(iri);
        if (own.isEmpty()) {
            Optional<String> near = nearNamespace(iri);
            return near.isPresent() ? Optional.of(nearMiss(iri, near.get())) : foreign(iri, ofQuery);
        }
        String local = iri.substring(own.get().length());
        Optional<String> meant = meant(own.get(), local);
        boolean ours = own.get().equals(namespace) && !locals(namespace).isEmpty();
        if (meant.isPresent() || ours) {
            return Optional.of("Nothing is called " + written(iri, ofQuery) + "."
                    + meant.map(each -> " Did you mean \"" + each + "\"?").orElse(""));
        }
        return foreign(iri, ofQuery);
    }

    /** A term that went is known, but nothing uses it. */
    private Optional<String> deprecated(Node name, PrefixMapping ofQuery) {
        if (!all.contains(name, OWL2.deprecated.asNode(), Node.ANY)) {
            return Optional.empty();
        }
        return all.find(name, RDFS.Nodes.comment, Node.ANY).toList().stream()
                .findFirst()
                .map(how -> written(name.getURI(), ofQuery) + " is deprecated. "
                        + how.getObject().getLiteralLexicalForm());
    }

    private boolean isKnown(Node term) {
        return all.contains(term, Node.ANY, Node.ANY)
                || all.contains(Node.ANY, term, Node.ANY)
                || all.contains(Node.ANY, Node.ANY, term);
    }

    /** The longest namespace in use that an IRI begins with and goes on after. */
    private Optional<String> namespaceOf(String iri) {
        return Stream.concat(Stream.of(namespace), prefixes.values().stream())
                .filter(each -> iri.startsWith(each) && iri.length() > each.length())
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /** One that differs by http or https, www, a letter's case, or what stands between it and the name. */
    private Optional<String> nearNamespace(String iri) {
        String wanted = plain(iri);
        return plain.entrySet().stream()
                .filter(each -> wanted.startsWith(each.getKey())
                        && isEnd(wanted.substring(each.getKey().length()), each.getValue()))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** Behind a namespace comes its sign or another one, or, where that was forgotten, a name that is known. */
    private boolean isEnd(String rest, String real) {
        return rest.isEmpty()
                || rest.charAt(0) == '/'
                || rest.charAt(0) == '#'
                || isKnown(NodeFactory.createURI(real + rest))
                || locals(real).stream().anyMatch(local -> local.equalsIgnoreCase(rest));
    }

    private String nearMiss(String iri, String near) {
        String rest = iri.substring(Math.min(
                iri.length(),
                iri.length() - plain(iri).length() + withoutEnd(plain(near)).length()));
        String local = rest.replaceFirst("^[/#]+", "");
        String whole = near + meant(near, local).orElse(local);
        return isKnown(NodeFactory.createURI(whole))
                ? "Nothing is called <" + iri + ">. Did you mean <" + whole + ">?"
                : "Nothing is called <" + iri + ">. The namespace in use is <" + near + ">.";
    }

    /** A name of a vocabulary that the data do not use, and ours of the same name or label. */
    private Optional<String> foreign(String iri, PrefixMapping ofQuery) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        if (end == iri.length() || locals(namespace).isEmpty()) {
            return Optional.empty();
        }
        return meant(namespace, iri.substring(end))
                .map(ours -> "Nothing here is called " + written(iri, ofQuery) + ". Did you mean <" + namespace + ours
                        + ">?");
    }

    private static String written(String iri, PrefixMapping prefixes) {
        String prefixed = prefixes.shortForm(iri);
        return prefixed.equals(iri) ? "<" + iri + ">" : prefixed;
    }

    /** The name in a namespace that is spelt alike, or whose label is this. */
    private Optional<String> meant(String where, String local) {
        Set<String> known = locals(where);
        if (known.isEmpty() || local.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> same =
                known.stream().filter(each -> each.equalsIgnoreCase(local)).findFirst();
        return same.or(() -> labelled(where, local)).or(() -> Nearest.slip(local, known));
    }

    /** A class is rather meant by a word with a capital, and anything else by one without. */
    private Optional<String> labelled(String where, String local) {
        boolean capital = Character.isUpperCase(local.charAt(0));
        return labels(where).getOrDefault(folded(local), List.of()).stream()
                .min(Comparator.comparing((String name) -> Character.isUpperCase(name.charAt(0)) != capital)
                        .thenComparing(name -> name));
    }

    /** The names in a namespace; none in a large graph, but for the ontology. */
    private Set<String> locals(String where) {
        return locals.computeIfAbsent(where, each -> {
            Set<String> found = new TreeSet<>();
            if (graph(each).size() <= LARGE) {
                graph(each).stream()
                        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                        .filter(node -> node.isURI() && node.getURI().startsWith(each))
                        .map(node -> node.getURI().substring(each.length()))
                        .filter(local -> !local.isEmpty())
                        .forEach(found::add);
            }
            return found;
        });
    }

    /** The names in a namespace by their labels. */
    private Map<String, List<String>> labels(String where) {
        return labels.computeIfAbsent(where, each -> {
            Map<String, List<String>> found = new TreeMap<>();
            for (Node label : LABELS) {
                graph(each)
                        .find(Node.ANY, label, Node.ANY)
                        .filterKeep(triple -> isLabel(triple, each))
                        .forEachRemaining(triple -> found.computeIfAbsent(
                                        folded(triple.getObject().getLiteralLexicalForm()), name -> new ArrayList<>())
                                .add(triple.getSubject().getURI().substring(each.length())));
            }
            return found;
        });
    }

    private static boolean isLabel(Triple triple, String where) {
        Node subject = triple.getSubject();
        return triple.getObject().isLiteral()
                && subject.isURI()
                && subject.getURI().startsWith(where)
                && subject.getURI().length() > where.length();
    }

    private Graph graph(String where) {
        return where.equals(namespace) ? ontology : all;
    }

    /** {@code FundingRound}, {@code funding-round} and "funding round" alike. */
    private static String folded(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static String plain(String iri) {
        return iri.replaceFirst("(?i)^https?://(www\\.)?", "").toLowerCase(Locale.ROOT);
    }

    private static String withoutEnd(String namespace) {
        return namespace.replaceFirst("[/#]+$", "");
    }
}
