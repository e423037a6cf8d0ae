package claimgraph.export;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Source;
import claimgraph.claim.value.Period;
import claimgraph.ontology.Namespaces;
import claimgraph.rdf.IriMinter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A claim as a nanopublication (nanopub.net guidelines): what is said, where it comes from, who published it. What is
 * asserted is the claim with its modality; the plain triple stands beside it only where the source asserts it outright,
 * without a further word and without saying that it is over.
 */
final class Nanopublication {

    static final String NP = "http://www.nanopub.org/nschema#";

    private static final Node LICENSE = iri("https://creativecommons.org/licenses/by/4.0/");
    private static final Node DERIVED = iri(Namespaces.PROV + "wasDerivedFrom");
    private static final Node GENERATED = iri(Namespaces.PROV + "wasGeneratedBy");

    /** What is said of where a claim comes from, and what of the record; the rest is what is asserted. */
    private static final Set<String> PROVENANCE =
            Set.of("source", "evidence", "valueText", "subjectText", "attributedTo", "attributedToText", "note");

    private static final Set<String> RECORD = Set.of("row", "fingerprint", "rank");

    private final Edition edition;
    private final IriMinter iris;
    private final Claim claim;
    private final DatasetGraph out;
    private final Node self;

    Nanopublication(Edition edition, Claim claim, DatasetGraph out) {
        this.edition = edition;
        this.iris = edition.iris();
        this.claim = claim;
        this.out = out;
        this.self = iri(edition.graph().namespaces().base() + "nanopub/" + claim.id());
    }

    void write() {
        Node head = part("Head");
        out.add(head, self, RDF.type.asNode(), iri(NP + "Nanopublication"));
        out.add(head, self, iri(NP + "hasAssertion"), part("assertion"));
        out.add(head, self, iri(NP + "hasProvenance"), part("provenance"));
        out.add(head, self, iri(NP + "hasPublicationInfo"), part("pubinfo"));
        for (Triple triple : triples("claims-" + claim.source(), iris.claim(claim.id()))) {
            if (!triple.getPredicate().equals(GENERATED)) {
                add(place(triple.getPredicate()), triple);
            }
        }
        writeAssertion();
        writeProvenance();
        writeRecord();
    }

    private String place(Node predicate) {
        String ontology = edition.graph().namespaces().ontology();
        String name =
                predicate.getURI().startsWith(ontology) ? predicate.getURI().substring(ontology.length()) : "";
        if (PROVENANCE.contains(name)) {
            return "provenance";
        }
        return RECORD.contains(name) ? "pubinfo" : "assertion";
    }

    private void writeAssertion() {
        Node value = object();
        copy("values", value, "assertion");
        Property property =
                edition.ontology().catalogue().property(claim.question().property());
        if (property != null
                && property.checkable()
                && claim.modality() == Modality.ASSERTED
                && claim.attributedTo() == null
                && claim.question().aspect().isEmpty()
                && !claim.span().ended()) {
            Node subject = iris.entity(claim.question().subject());
            out.add(part("assertion"), subject, iris.term(claim.question().property()), value);
        }
    }

    private Node object() {
        Graph graph = edition.graph().dataset().getGraph(iris.graph("claims-" + claim.source()));
        return graph.find(iris.claim(claim.id()), RDF.object.asNode(), Node.ANY)
                .next()
                .getObject();
    }

    private void writeProvenance() {
        Node source = iris.source(claim.source());
        Node run = iris.run(claim.source());
        out.add(part("provenance"), part("assertion"), DERIVED, source);
        out.add(part("provenance"), part("assertion"), GENERATED, run);
        copy("sources", source, "provenance");
        copy("sources", run, "provenance");
        claim.evidence()
                .forEach(evidence -> Stream.of(iris.evidence(evidence), iris.passage(evidence), iris.excerpt(evidence))
                        .forEach(node -> copy("claims-" + claim.source(), node, "provenance")));
    }

    private void writeRecord() {
        Node place = part("pubinfo");
        Labels labels = edition.labels();
        String label = labels.entity(claim.question().subject()) + ": "
                + labels.property(claim.question().property()) + ": " + labels.value(claim.value());
        out.add(place, self, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
        out.add(place, self, DCTerms.license.asNode(), LICENSE);
        Source source = edition.claims().sources().get(claim.source());
        Period on = source == null ? null : source.annotatedOn();
        if (on != null && on.form() == Period.Form.DAY) {
            Node created = NodeFactory.createLiteralDT(on.lexical() + "T00:00:00Z", XSDDatatype.XSDdateTime);
            out.add(place, self, DCTerms.created.asNode(), created);
        }
    }

    private void copy(String from, Node subject, String to) {
        triples(from, subject).forEach(triple -> add(to, triple));
    }

    private void add(String to, Triple triple) {
        out.add(part(to), triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private List<Triple> triples(String graph, Node subject) {
        return edition.graph()
                .dataset()
                .getGraph(iris.graph(graph))
                .find(subject, Node.ANY, Node.ANY)
                .toList();
    }

    private Node part(String name) {
        return iri(self.getURI() + "#" + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
