package claimgraph.rdf;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Evidence;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.hash.Sha256;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Namespaces;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes the IRIs of everything we name (data-model 4.1): the same thing has the same IRI in every build, whatever was
 * added around it.
 */
public final class IriMinter {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9.-]+");
    private static final int HASH_BYTES = 6;

    private final Namespaces namespaces;
    private final Catalogue catalogue;
    private final Map<String, Node> terms = new ConcurrentHashMap<>();

    public IriMinter(Namespaces namespaces, Catalogue catalogue) {
        this.namespaces = namespaces;
        this.catalogue = catalogue;
    }

    /** A term of our ontology, by its local name. */
    public Node term(String localName) {
        Node known = terms.get(localName);
        return known != null ? known : terms.computeIfAbsent(localName, name -> iri(namespaces.ontology(), name));
    }

    public Node entity(String id) {
        return iri(namespaces.entity(), id);
    }

    public Node source(String id) {
        return iri(namespaces.source(), id);
    }

    public Node claim(ClaimId id) {
        return iri(namespaces.claim(), id.toString());
    }

    public Node evidence(Evidence evidence) {
        return iri(namespaces.evidence(), evidence.key());
    }

    public Node value(String key) {
        return iri(namespaces.value(), key);
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

    /** The annotation of one source. */
    public Node run(String source) {
        return iri(namespaces.run(), source);
    }

    public Node graph(String name) {
        return terms.computeIfAbsent("graph/" + name, key -> iri(namespaces.graph(), name));
    }

    /** A fact with a node of its own: the question and its value. */
    public Node fact(Question question, Value value) {
        return iri(namespaces.fact(), question.key() + "--" + segment(value.key()));
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
