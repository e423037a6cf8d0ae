package claimgraph.rdf;

import claimgraph.claim.Entity;
import claimgraph.ontology.Catalogue;
import org.apache.jena.graph.Node;

/** Writes what we ourselves say of a thing: class, kind, labels, description. */
public final class EntityMapper {

    private final IriMinter iris;
    private final Catalogue catalogue;
    private final QuadSink sink;
    private final Node graph;

    public EntityMapper(IriMinter iris, Catalogue catalogue, QuadSink sink) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.sink = sink;
        this.graph = iris.graph("entities");
    }

    public void map(Entity entity) {
        Node subject = iris.entity(entity.id());
        write(subject, Terms.TYPE, iris.term(entity.type()));
        write(subject, Terms.LABEL, Literals.english(entity.label()));
        entity.altLabels().forEach(label -> write(subject, Terms.ALT_LABEL, Literals.english(label)));
        if (!entity.description().isEmpty()) {
            write(subject, Terms.DESCRIPTION, Literals.english(entity.description()));
        }
        String scheme = catalogue.kindSchemes().get(entity.type());
        if (!entity.kind().isEmpty() && scheme != null) {
            write(subject, iris.term("entityKind"), iris.listed(scheme, entity.kind()));
        }
        for (String other : entity.became()) {
            String became = entity.mergedInto().isEmpty() ? "splitInto" : "mergedInto";
            write(subject, iris.term(became), iris.entity(other));
            write(subject, Terms.IS_REPLACED_BY, iris.entity(other));
        }
    }

    private void write(Node subject, Node predicate, Node object) {
        sink.quad(graph, subject, predicate, object);
    }
}
