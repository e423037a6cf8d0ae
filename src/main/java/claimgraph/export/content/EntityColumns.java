package claimgraph.export.content;

import static claimgraph.export.content.Column.Type.TEXT;
import static claimgraph.export.content.Column.Type.WHOLE;

import claimgraph.claim.Claim;
import claimgraph.claim.Entity;
import claimgraph.export.Edition;
import claimgraph.ontology.Namespaces;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** The columns that every thing has, whatever its class. */
final class EntityColumns {

    static final List<Column> COLUMNS = List.of(
            new Column("id", TEXT, "Id of the thing."),
            new Column("iri", TEXT, "Its IRI in the graph."),
            new Column("label", TEXT, "Its name."),
            new Column("kind", TEXT, "What it is within its class, a term of the list of kinds."),
            new Column("alt_labels", TEXT, "Its other names, joined by |."),
            new Column("description", TEXT, "What it is, in our words, from what the articles say."),
            new Column("merged_into", TEXT, "Id of the thing that it turned out to be."),
            new Column("wikidata", TEXT, "Its item in Wikidata. Absent when there is none or nobody has looked."),
            new Column("claims", WHOLE, "How many claims are about it."),
            new Column("sources", WHOLE, "From how many sources those claims come."));

    private final Edition edition;
    private final Graph links;

    EntityColumns(Edition edition) {
        this.edition = edition;
        this.links = edition.graph().dataset().getGraph(edition.iris().graph("links"));
    }

    void fill(Map<String, Object> row, Entity entity, List<Claim> claims) {
        Node iri = edition.iris().entity(entity.id());
        row.put("id", entity.id());
        row.put("iri", iri.getURI());
        row.put("label", entity.label());
        put(row, "kind", entity.kind());
        put(row, "alt_labels", Line.joined(entity.altLabels().stream()));
        put(row, "description", entity.description());
        put(row, "merged_into", String.join(" | ", entity.became()));
        put(row, "wikidata", wikidata(iri));
        row.put("claims", (long) claims.size());
        row.put("sources", claims.stream().map(Claim::source).distinct().count());
    }

    private String wikidata(Node iri) {
        return Line.joined(links.find(iri, SKOS.exactMatch.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getURI())
                .filter(item -> item.startsWith(Namespaces.WD))
                .map(item -> item.substring(Namespaces.WD.length()))
                .sorted());
    }

    private static void put(Map<String, Object> row, String column, String text) {
        if (!text.isEmpty()) {
            row.put(column, text);
        }
    }
}
