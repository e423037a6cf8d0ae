package claimgraph.rdf;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.Source;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Writes what can be held and not checked: never as a triple of the thing it is about, always as a node that says who
 * holds it. One holder's position is one node, however many claims state it.
 */
public final class PositionMapper {

    private final IriMinter iris;
    private final Catalogue catalogue;
    private final ValueMapper values;
    private final Wording wording;
    private final Claims claims;
    private final QuadSink sink;
    private final Node graph;

    /**
     * Somebody who holds a position.
     *
     * @param key what tells him from others: an id, or the words
     * @param node null when there are only words for him
     */
    private record Holder(String key, @Nullable Node node, String name) {}

    /** @param claims for the labels of those who hold something */
    public PositionMapper(
            IriMinter iris, Catalogue catalogue, ValueMapper values, Wording wording, Claims claims, QuadSink sink) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.values = values;
        this.wording = wording;
        this.claims = claims;
        this.sink = sink;
        this.graph = iris.graph("positions");
    }

    public void map(Verdict verdict) {
        Property property = catalogue.properties().get(verdict.question().property());
        if (property == null || property.checkable()) {
            return;
        }
        Set<Triple> written = new LinkedHashSet<>();
        for (Claim claim : verdict.candidates()) {
            if (claim.value().isStated() && verdict.ranks().get(claim.id()) != Rank.DEPRECATED) {
                map(claim, property, written);
            }
        }
        written.forEach(triple -> sink.quad(graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private void map(Claim claim, Property property, Set<Triple> out) {
        Question question = claim.question();
        Holder holder = holder(claim, property);
        Node position = iris.position(question, claim.value(), holder.key(), claim.modality() == Modality.DENIED);
        out.add(Triple.create(position, Terms.TYPE, iris.term("Position")));
        String denied = claim.modality() == Modality.DENIED ? "not so: " : "";
        String label = holder.name() + ": " + denied + wording.of(question, claim.value());
        out.add(Triple.create(position, Terms.LABEL, Literals.english(label)));
        out.add(Triple.create(position, iris.term("about"), iris.entity(question.subject())));
        out.add(Triple.create(position, iris.term("property"), iris.term(question.property())));
        out.add(Triple.create(position, iris.term("value"), values.map(claim.value())));
        if (!question.aspect().isEmpty()) {
            out.add(Triple.create(position, iris.term("aspect"), iris.aspect(property, question.aspect())));
        }
        if (holder.node() != null) {
            out.add(Triple.create(position, iris.term("holder"), holder.node()));
        }
        out.add(Triple.create(position, iris.term("holderName"), Literals.text(holder.name())));
        out.add(Triple.create(position, iris.term("modality"), iris.modality(claim.modality())));
        out.add(Triple.create(position, Terms.WAS_DERIVED_FROM, iris.claim(claim.id())));
    }

    /** The subject of a thesis; else whoever says it inside the source; else the source itself. */
    private Holder holder(Claim claim, Property property) {
        Attribution speaker = claim.holder(property);
        if (speaker instanceof Attribution.Known known) {
            return entity(known.entity());
        }
        if (speaker != null) {
            return new Holder(speaker.label(), null, speaker.label());
        }
        Source source = claims.sources().get(claim.source());
        return new Holder(
                claim.source(), iris.source(claim.source()), source == null ? claim.source() : source.title());
    }

    private Holder entity(String id) {
        Entity entity = claims.entities().get(id);
        return new Holder(id, iris.entity(id), entity == null ? id : entity.label());
    }
}
