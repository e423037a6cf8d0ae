package claimgraph.export;

import claimgraph.claim.Claim;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** One nanopublication a claim, four named graphs each; in order of their names the four of one stand together. */
final class NanopubView {

    private NanopubView() {}

    static DatasetGraph of(Edition edition) {
        DatasetGraph view = DatasetGraphFactory.createGeneral();
        edition.graph()
                .namespaces()
                .prefixes()
                .forEach((prefix, iri) -> view.prefixes().add(prefix, iri));
        view.prefixes().add("np", Nanopublication.NP);
        view.prefixes().add("cgn", edition.graph().namespaces().base() + "nanopub/");
        for (Claim claim : edition.claims().claims()) {
            new Nanopublication(edition, claim, view).write();
        }
        return view;
    }
}
