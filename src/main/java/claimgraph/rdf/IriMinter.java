package claimgraph.rdf;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Evidence;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.Sha256;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Namespaces;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the IRIs of everything we name (docs/data-model.md, IRIs): the same thing has the same IRI in every build, whatever was
 * added around it.
 */
public final class IriMinter {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9.-]+");
    private static final int HASH_BYTES = 6;
    private static final int SLOTS = 1 << 10;

    private final Namespaces namespaces;
    private final Catalogue catalogue;
    private final Map<String, Node> terms = new ConcurrentHashMap<>();
    private final Map<String, Node> sources = new ConcurrentHashMap<>();
    private final Map<String, Node> runs = new ConcurrentHashMap<>();
    private final Map<String, Node> claimGraphs = new ConcurrentHashMap<>();

    /** What was named lately is named again: a slot holds key and node in one object, so threads may race for it. */
    private final @Nullable Recent[] recentEntities = new Recent[SLOTS];

    private final @Nullable Recent[] recentClaims = new Recent[SLOTS];

    private record Recent(Object key, Node node) {}

    public IriMinter(Namespaces namespaces, Catalogue catalogue) {
        this.namespaces = namespaces;
        this.catalogue = catalogue;
    }

    /** A term of our ontology, by its local name. */
    public Node term(String localName) {
        Node known = terms.get(localName);
        return known != null ? known : terms.computeIfAbsent(localName, name -> iri(namespaces.ontology(), name));
    }

    /** How sure somebody is: {@code REPORTED} is {@code cg:Reported}. */
    public Node modality(Modality modality) {
        String name = modality.name();
        return term(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    public Node entity(String id) {
        Recent known = recentEntities[slot(id)];
        if (known == null || !known.key().equals(id)) {
            known = new Recent(id, iri(namespaces.entity(), id));
            recentEntities[slot(id)] = known;
        }
        return known.node();
    }

    public Node source(String id) {
        return sources.computeIfAbsent(id, key -> iri(namespaces.source(), key));
    }

    public Node claim(ClaimId id) {
        Recent known = recentClaims[slot(id)];
        if (known == null || !known.key().equals(id)) {
            known = new Recent(id, iri(namespaces.claim(), id.toString()));
            recentClaims[slot(id)] = known;
        }
        return known.node();
    }

    private static int slot(Object key) {
        return key.hashCode() & (SLOTS - 1);
    }

    public Node evidence(Evidence evidence) {
        return iri(namespaces.evidence(), evidence.key());
    }

    /** The selector of its passage, a part of the evidence and described with it. */
    public Node passage(Evidence evidence) {
        return iri(namespaces.evidence(), evidence.key() + "#passage");
    }

    /** The selector of its excerpt, within the passage. */
    public Node excerpt(Evidence evidence) {
        return iri(namespaces.evidence(), evidence.key() + "#excerpt");
    }

    public Node value(String key) {
        return iri(namespaces.value(), key);
    }

    /** The node of the days that a date covers; its name has no slash and no tilde. */
    public Node period(String lexical) {
        return iri(
                namespaces.value(), "date-" + segment(lexical.replace("/", "--").replace("~", "-approx")));
    }

    public Node question(Question question) {
        return iri(namespaces.question(), question.key());
    }

    /** A node of the analysis that is no question: a reconciliation. */
    public Node analysis(String key) {
        return iri(namespaces.question(), key);
    }

    /** A judgement on what a thing of ours is elsewhere. */
    public Node link(String key) {
        return iri(namespaces.link(), key);
    }

    /** Whoever did the work of a run. */
    Node annotator(Node run) {
        return NodeFactory.createURI(run.getURI() + "#annotator");
    }

    /** The annotation of one source. */
    public Node run(String source) {
        return runs.computeIfAbsent(source, key -> iri(namespaces.run(), key));
    }

    public Node graph(String name) {
        return terms.computeIfAbsent("graph/" + name, key -> iri(namespaces.graph(), name));
    }

    /** The graph of what one source says. */
    public Node claimsGraph(String source) {
        return claimGraphs.computeIfAbsent(source, key -> iri(namespaces.graph(), "claims-" + key));
    }

    /** A fact with a node of its own: the question and its value. */
    public Node fact(Question question, Value value) {
        return iri(namespaces.fact(), question.key() + "--" + segment(value.key()));
    }

    /** A fact of its time, which is over. */
    public Node pastFact(Question question, Value value) {
        return iri(namespaces.fact(), question.key() + "--" + segment(value.key()) + "--past");
    }

    /** What somebody holds: the question, its answer, and the holder, by an id or in words. */
    public Node position(Question question, Value value, String holder, boolean denied) {
        return iri(
                namespaces.position(),
                question.key() + "--" + segment(value.key()) + "--" + segment(holder) + (denied ? "--denied" : ""));
    }

    public Node membership(String organization, String role, String person) {
        return iri(namespaces.fact(), organization + "--" + role + "--" + person);
    }

    /** The aspect of a question: a term when the property takes terms, else an entity. */
    public Node aspect(Property property, String aspect) {
        String scheme = property.aspect().scheme();
        return scheme.isEmpty() ? entity(aspect) : listed(scheme, aspect);
    }

    /** A term of a list, by its notation. */
    public Node listed(String scheme, String notation) {
        Catalogue.ListTerm entry =
                catalogue.schemes().getOrDefault(scheme, new TreeMap<>()).get(notation);
        if (entry == null) {
            throw new IllegalArgumentException(notation + " is not in the list " + scheme);
        }
        return term(entry.localName());
    }

    /** Values that are no slugs (texts, addresses) are named by a hash, so that no IRI needs escaping. */
    private static String segment(String key) {
        if (SAFE.matcher(key).matches()) {
            return key;
        }
        return Sha256.of(key, HASH_BYTES);
    }

    private static Node iri(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
