package claimgraph.ontology;

import claimgraph.claim.Property;
import claimgraph.claim.Property.Aspect;
import claimgraph.claim.Property.Bearing;
import claimgraph.claim.value.Tolerance;
import claimgraph.claim.value.Unit;
import claimgraph.ontology.Catalogue.ListTerm;
import claimgraph.ontology.Catalogue.Retired;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Turns the triples of the ontology into the tables of a {@link Catalogue}. */
public final class CatalogueReader {

    private final Model model;
    private final String cg;

    private CatalogueReader(Model model, String cg) {
        this.model = model;
        this.cg = cg;
    }

    /** What values are read with: the part of a catalogue that needs no shapes. */
    public record Measures(
            NavigableMap<String, Property> properties, NavigableMap<String, Unit> units, Tolerance tolerance) {}

    /** The measures of an ontology that stands in a graph with other things. */
    public static Measures measures(Graph graph, Namespaces namespaces) {
        CatalogueReader reader = new CatalogueReader(ModelFactory.createModelForGraph(graph), namespaces.ontology());
        return new Measures(
                reader.properties(),
                reader.units(reader.schemes().getOrDefault("Units", new TreeMap<>())),
                reader.tolerance());
    }

    static Catalogue read(Graph terms, Graph shapes, Namespaces namespaces) {
        CatalogueReader reader = new CatalogueReader(ModelFactory.createModelForGraph(terms), namespaces.ontology());
        NavigableMap<String, Property> properties = reader.properties();
        Map<String, NavigableMap<String, ListTerm>> schemes = reader.schemes();
        return new Catalogue(
                properties,
                reader.abstractProperties(properties),
                reader.retired(),
                reader.exclusive(),
                reader.entityClasses(),
                reader.kindSchemes(),
                reader.impliedRoles(),
                reader.officeOf(),
                schemes,
                reader.units(schemes.getOrDefault("Units", new TreeMap<>())),
                reader.tolerance(),
                new IdForms(shapes, namespaces));
    }

    private NavigableMap<String, Property> properties() {
        NavigableMap<String, Property> properties = new TreeMap<>();
        model.listResourcesWithProperty(term("valueKind"))
                .forEach(resource -> properties.put(resource.getLocalName(), property(resource)));
        return properties;
    }

    private Property property(Resource resource) {
        return new Property(
                resource.getLocalName(),
                text(resource, RDFS.label),
                text(resource, RDFS.comment),
                kind(text(resource, term("valueKind"))),
                names(resource, "subjectClass"),
                names(resource, "valueClass"),
                name(resource, "valueScheme"),
                text(resource, term("dimension")),
                flag(resource, "singleValued"),
                flag(resource, "stateLike"),
                flag(resource, "mayBeNegative"),
                aspect(resource),
                valuesAre(text(resource, term("valuesAre"))),
                superProperties(resource),
                bearing(resource),
                text(resource, term("theme")));
    }

    private static Property.Kind kind(String word) {
        return word.equals("concept") ? Property.Kind.TERM : Property.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** One that does not say is checkable; the shapes of the ontology ask that it says. */
    private static Property.ValuesAre valuesAre(String word) {
        return word.isEmpty()
                ? Property.ValuesAre.CHECKABLE
                : Property.ValuesAre.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Aspect aspect(Resource resource) {
        boolean required = flag(resource, "needsAspect");
        if (!required && !flag(resource, "mayHaveAspect")) {
            return Aspect.NONE;
        }
        return new Aspect(
                required ? Aspect.Need.REQUIRED : Aspect.Need.OPTIONAL,
                name(resource, "aspectScheme"),
                names(resource, "aspectClass"));
    }

    private Bearing bearing(Resource resource) {
        return new Bearing(
                flag(resource, "partToWhole"),
                flag(resource, "ascription"),
                flag(resource, "passesOn"),
                names(resource, "heldBeside"),
                interest(text(resource, term("interest"))),
                flag(resource, "basisUnstated"),
                flag(resource, "listedInFull"));
    }

    private static Bearing.Interest interest(String word) {
        return word.isEmpty() ? Bearing.Interest.NONE : Bearing.Interest.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Set<String> superProperties(Resource resource) {
        Set<String> all = new LinkedHashSet<>();
        for (Statement up : resource.listProperties(RDFS.subPropertyOf).toList()) {
            String iri = up.getResource().getURI();
            if (iri.startsWith(cg) && all.add(iri.substring(cg.length()))) {
                all.addAll(superProperties(up.getResource()));
            }
        }
        return all;
    }

    private NavigableSet<String> abstractProperties(Map<String, Property> usable) {
        NavigableSet<String> grouping = new TreeSet<>();
        usable.values().forEach(property -> grouping.addAll(property.superProperties()));
        grouping.removeAll(usable.keySet());
        return grouping;
    }

    private Map<String, Retired> retired() {
        Map<String, Retired> byName = new TreeMap<>();
        model.listResourcesWithProperty(OWL2.deprecated)
                .filterKeep(resource -> resource.hasProperty(DCTerms.isReplacedBy))
                .forEach(resource -> byName.put(
                        resource.getLocalName(),
                        new Retired(
                                resource.getPropertyResourceValue(DCTerms.isReplacedBy)
                                        .getLocalName(),
                                resource.hasProperty(term("replacedWithAspect"))
                                        ? text(
                                                resource.getPropertyResourceValue(term("replacedWithAspect")),
                                                SKOS.notation)
                                        : "",
                                text(resource, RDFS.comment).replace("cg:", ""))));
        return byName;
    }

    private NavigableSet<String> exclusive() {
        NavigableSet<String> families = new TreeSet<>();
        model.listResourcesWithProperty(term("onlyOneHolds")).forEach(family -> families.add(family.getLocalName()));
        return families;
    }

    /** The classes of things are those that have a list of kinds. */
    private NavigableSet<String> entityClasses() {
        return new TreeSet<>(kindSchemes().keySet());
    }

    private Map<String, String> kindSchemes() {
        Map<String, String> byClass = new TreeMap<>();
        model.listStatements(null, term("kindsOf"), (RDFNode) null)
                .forEach(of -> byClass.put(
                        of.getResource().getURI().substring(cg.length()),
                        of.getSubject().getLocalName()));
        return byClass;
    }

    private Map<String, String> impliedRoles() {
        Map<String, String> byProperty = new TreeMap<>();
        model.listStatements(null, term("impliedRole"), (RDFNode) null)
                .forEach(of -> byProperty.put(of.getSubject().getLocalName(), text(of.getResource(), SKOS.notation)));
        return byProperty;
    }

    private Map<String, String> officeOf() {
        Map<String, String> byProperty = new TreeMap<>();
        model.listStatements(null, term("officeOf"), (RDFNode) null)
                .forEach(of -> byProperty.put(
                        of.getSubject().getLocalName(), of.getResource().getLocalName()));
        return byProperty;
    }

    private Map<String, NavigableMap<String, ListTerm>> schemes() {
        Map<String, NavigableMap<String, ListTerm>> schemes = new TreeMap<>();
        model.listStatements(null, SKOS.inScheme, (RDFNode) null).forEach(in -> {
            ListTerm entry = listTerm(in.getSubject());
            schemes.computeIfAbsent(in.getResource().getLocalName(), key -> new TreeMap<>())
                    .put(entry.notation(), entry);
        });
        return schemes;
    }

    private ListTerm listTerm(Resource resource) {
        NavigableSet<String> broader = new TreeSet<>();
        resource.listProperties(SKOS.broader).forEach(up -> broader.add(text(up.getResource(), SKOS.notation)));
        return new ListTerm(
                resource.getURI().substring(cg.length()),
                text(resource, SKOS.notation),
                text(resource, SKOS.prefLabel),
                broader);
    }

    private NavigableMap<String, Unit> units(Map<String, ListTerm> listed) {
        NavigableMap<String, Unit> units = new TreeMap<>();
        listed.forEach((notation, entry) -> {
            Resource resource = model.createResource(cg + entry.localName());
            units.put(
                    notation,
                    Unit.of(
                            notation,
                            entry.label(),
                            text(resource, term("dimension")),
                            number(resource, term("factor"))));
        });
        return units;
    }

    private Tolerance tolerance() {
        Resource policy = model.createResource(cg + "policy");
        return new Tolerance(number(policy, term("roundingTolerance")), number(policy, term("approximateTolerance")));
    }

    private org.apache.jena.rdf.model.Property term(String localName) {
        return model.createProperty(cg, localName);
    }

    private BigDecimal number(Resource resource, org.apache.jena.rdf.model.Property property) {
        return new BigDecimal(text(resource, property));
    }

    private static String text(Resource resource, org.apache.jena.rdf.model.Property property) {
        @Nullable Statement statement = resource.getProperty(property);
        return statement == null ? "" : statement.getLiteral().getLexicalForm();
    }

    private boolean flag(Resource resource, String localName) {
        return text(resource, term(localName)).equals("true");
    }

    private String name(Resource resource, String localName) {
        Set<String> names = names(resource, localName);
        return names.isEmpty() ? "" : names.iterator().next();
    }

    private NavigableSet<String> names(Resource resource, String localName) {
        NavigableSet<String> names = new TreeSet<>();
        resource.listProperties(term(localName))
                .forEach(statement -> names.add(statement.getResource().getURI().substring(cg.length())));
        return names;
    }
}
