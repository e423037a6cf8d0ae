package claimgraph.rdf;

import static claimgraph.ontology.Namespaces.DCTERMS;
import static claimgraph.ontology.Namespaces.OA;
import static claimgraph.ontology.Namespaces.ORG;
import static claimgraph.ontology.Namespaces.PROV;
import static claimgraph.ontology.Namespaces.RDF;
import static claimgraph.ontology.Namespaces.RDFS;
import static claimgraph.ontology.Namespaces.SCHEMA;
import static claimgraph.ontology.Namespaces.SKOS;
import static claimgraph.ontology.Namespaces.SSSOM;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that we write. */
final class Terms {

    static final Node TYPE = iri(RDF, "type");
    static final Node SUBJECT = iri(RDF, "subject");
    static final Node PREDICATE = iri(RDF, "predicate");
    static final Node OBJECT = iri(RDF, "object");
    static final Node COMMENT = iri(RDFS, "comment");
    static final Node LABEL = iri(RDFS, "label");
    static final Node ALT_LABEL = iri(SKOS, "altLabel");
    static final Node DESCRIPTION = iri(DCTERMS, "description");
    static final Node RIGHTS = iri(DCTERMS, "rights");
    static final Node HAS_SOURCE = iri(OA, "hasSource");
    static final Node HAS_SELECTOR = iri(OA, "hasSelector");
    static final Node REFINED_BY = iri(OA, "refinedBy");
    static final Node SPECIFIC_RESOURCE = iri(OA, "SpecificResource");
    static final Node TEXT_POSITION_SELECTOR = iri(OA, "TextPositionSelector");
    static final Node TEXT_QUOTE_SELECTOR = iri(OA, "TextQuoteSelector");
    static final Node START = iri(OA, "start");
    static final Node END = iri(OA, "end");
    static final Node EXACT = iri(OA, "exact");
    static final Node WAS_GENERATED_BY = iri(PROV, "wasGeneratedBy");
    static final Node WAS_DERIVED_FROM = iri(PROV, "wasDerivedFrom");
    static final Node USED = iri(PROV, "used");
    static final Node WAS_ASSOCIATED_WITH = iri(PROV, "wasAssociatedWith");
    static final Node AGENT = iri(PROV, "Agent");
    static final Node PERSON = iri(PROV, "Person");
    static final Node SOFTWARE_AGENT = iri(PROV, "SoftwareAgent");
    static final Node ORGANIZATION_AGENT = iri(PROV, "Organization");
    static final Node VALUE = iri(SCHEMA, "value");
    static final Node CURRENCY = iri(SCHEMA, "currency");
    static final Node MIN_VALUE = iri(SCHEMA, "minValue");
    static final Node MAX_VALUE = iri(SCHEMA, "maxValue");
    static final Node URL = iri(SCHEMA, "url");
    static final Node PUBLISHER = iri(SCHEMA, "publisher");
    static final Node AUTHOR = iri(SCHEMA, "author");
    static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
    static final Node IN_LANGUAGE = iri(SCHEMA, "inLanguage");
    static final Node MEMBERSHIP = iri(ORG, "Membership");
    static final Node MEMBER = iri(ORG, "member");
    static final Node ORGANIZATION = iri(ORG, "organization");
    static final Node ROLE = iri(ORG, "role");

    static final Node IS_REPLACED_BY = iri(DCTERMS, "isReplacedBy");
    static final Node CREATED = iri(DCTERMS, "created");
    static final Node SAME_AS = iri(SCHEMA, "sameAs");
    static final Node OBJECT_LABEL = iri(SSSOM, "object_label");
    static final Node JUSTIFICATION = iri(SSSOM, "mapping_justification");
    static final Node CONFIDENCE = iri(SSSOM, "confidence");
    static final Node AUTHOR_LABEL = iri(SSSOM, "author_label");

    private Terms() {}

    private static Node iri(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
