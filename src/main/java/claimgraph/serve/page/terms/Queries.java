package claimgraph.serve.page.terms;

/** The query that shows what a term is used for. */
final class Queries {
    private static final String CLASS = """
            PREFIX cg: <%s>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?thing ?label WHERE {
              ?thing a cg:%s .
              OPTIONAL { ?thing rdfs:label ?label }
            }
            ORDER BY ?label
            LIMIT 200
            """;

    private static final String CLAIMS = """
            PREFIX cg: <%s>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

            SELECT ?subject ?value ?modality ?rank ?source ?claim WHERE {
              ?claim rdf:subject ?subject ;
                     rdf:predicate cg:%s ;
                     rdf:object ?value ;
                     cg:modality ?modality ;
                     cg:rank ?rank ;
                     cg:source ?source .
            }
            ORDER BY ?subject ?source
            LIMIT 200
            """;

    private static final String TRIPLES = """
            PREFIX cg: <%s>

            SELECT ?subject ?value WHERE {
              ?subject cg:%s ?value .
            }
            LIMIT 200
            """;

    private Queries() {}

    static String ofClass(String ontology, String name) {
        return CLASS.formatted(ontology, name);
    }

    static String ofClaims(String ontology, String name) {
        return CLAIMS.formatted(ontology, name);
    }

    static String ofTriples(String ontology, String name) {
        return TRIPLES.formatted(ontology, name);
    }
}
