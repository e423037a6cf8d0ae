package claimgraph.serve.page.terms;

import java.util.Map;

/** The queries that show what a term is used for, with the labels and figures that people read. */
final class Queries {
    private static final String PREFIXES = """
        PREFIX cg: <%s>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <https://schema.org/>

        """;

    private static final String CLASS = """
        SELECT ?thing ?label WHERE {
          ?thing a <%s> .
          OPTIONAL { ?thing rdfs:label ?label }
        }
        ORDER BY ?label
        LIMIT 200
        """;

    private static final String CLAIMS = """
        SELECT ?subject ?value ?said ?modality ?rank ?source ?claim WHERE {
          ?claim rdf:subject/rdfs:label ?subject ;
                 rdf:predicate cg:%s ;
                 rdf:object ?value ;
                 cg:modality/rdfs:label ?modality ;
                 cg:rank/rdfs:label ?rank ;
                 cg:source ?source .
          OPTIONAL { ?value rdfs:label ?said }
        }
        ORDER BY ?subject ?source
        LIMIT 200
        """;

    private static final String FACTS = """
        SELECT ?subject ?name %sWHERE {
          ?subject rdfs:label ?name ;
                   cg:%s %s .
        %s%s}
        ORDER BY ?name
        LIMIT 200
        """;

    private static final String POSITIONS = """
        SELECT ?subject ?name %s?value ?holder ?modality WHERE {
          ?position a cg:Position ;
                    cg:about ?subject ;
                    cg:property cg:%s ;
                    cg:value ?value ;
                    cg:holderName ?holder ;
                    cg:modality/rdfs:label ?modality .
          ?subject rdfs:label ?name .
        %s%s}
        ORDER BY ?name ?holder
        LIMIT 200
        """;

    private static final String NODE = """
          ?fact cg:value ?value .
          OPTIONAL { ?fact cg:aspect/rdfs:label ?aspect }
        """;

    private static final String LABELLED = "  ?value rdfs:label ?label .\n";
    private static final String INTERVAL = """
          OPTIONAL { ?value schema:value ?number }
          OPTIONAL { ?value cg:low ?low }
          OPTIONAL { ?value cg:high ?high }
        """;

    private static final String DAYS = """
          ?period cg:date ?value .
          OPTIONAL { ?period cg:low ?first }
          OPTIONAL { ?period cg:high ?last }
        """;

    private static final Map<String, Read> READ = Map.of(
            "entity", new Read("?label ", LABELLED),
            "concept", new Read("?label ", LABELLED),
            "money",
                    new Read(
                            "?label ?number ?low ?high ?currency ",
                            LABELLED + INTERVAL + "  OPTIONAL { ?value schema:currency ?currency }\n"),
            "quantity",
                    new Read(
                            "?label ?number ?low ?high ?unit ",
                            LABELLED + INTERVAL + "  OPTIONAL { ?value cg:unit/rdfs:label ?unit }\n"),
            "date", new Read("?first ?last ", DAYS));

    private static final String TRIPLES = """
        SELECT ?subject ?value WHERE {
          ?subject cg:%s ?value .
        }
        LIMIT 200
        """;

    /** How a value of a kind is read: what is asked of it, and the pattern that finds it. */
    private record Read(String variables, String pattern) {}

    private Queries() {}

    static String ofClass(String ontology, String iri) {
        return prefixed(ontology, CLASS.formatted(iri));
    }

    static String ofClaims(String ontology, String name) {
        return prefixed(ontology, CLAIMS.formatted(name));
    }

    /** The facts with the property, read as its kind of value is read; through the node where it has an aspect. */
    static String ofFacts(String ontology, String name, String kind, boolean node) {
        Read read = READ.getOrDefault(kind, new Read("", ""));
        return prefixed(
                ontology,
                FACTS.formatted(
                        (node ? "?aspect " : "") + "?value " + read.variables(),
                        name,
                        node ? "?fact" : "?value",
                        node ? NODE : "",
                        read.pattern()));
    }

    /** What is held under the property, and by whom: what nobody can check is no fact. */
    static String ofPositions(String ontology, String name, String kind, boolean node) {
        Read read = READ.getOrDefault(kind, new Read("", ""));
        return prefixed(
                ontology,
                POSITIONS.formatted(
                        (node ? "?aspect " : "") + read.variables(),
                        name,
                        node ? "  OPTIONAL { ?position cg:aspect/rdfs:label ?aspect }\n" : "",
                        read.pattern()));
    }

    static String ofTriples(String ontology, String name) {
        return prefixed(ontology, TRIPLES.formatted(name));
    }

    private static String prefixed(String ontology, String query) {
        return PREFIXES.formatted(ontology) + query;
    }
}
