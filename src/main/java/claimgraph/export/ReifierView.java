package claimgraph.export;

import claimgraph.dataset.ClaimGraph;
import java.util.Iterator;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** The whole graph with claims as reifiers of triple terms, RDF 1.2; rdf12.rq is the mapping. */
final class ReifierView {

    private ReifierView() {}

    static DatasetGraph of(ClaimGraph graph) {
        DatasetGraph view = DatasetGraphFactory.createGeneral();
        graph.namespaces().prefixes().forEach((prefix, iri) -> view.prefixes().add(prefix, iri));
        Query query = QueryFactory.create(Resource.text("rdf12.rq"), Syntax.syntaxARQ);
        try (QueryExec execution =
                QueryExec.dataset(graph.dataset()).query(query).build()) {
            Iterator<Quad> quads = execution.constructQuads();
            while (quads.hasNext()) {
                Quad quad = quads.next();
                view.add(quad);
                view.getDefaultGraph().add(quad.asTriple());
            }
        }
        return view;
    }
}
