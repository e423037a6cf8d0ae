package claimgraph.export;

import static claimgraph.Graphs.assertSame;
import static org.apache.jena.query.Syntax.syntaxARQ;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claim;
import claimgraph.claim.TextEvidence;
import claimgraph.ontology.Namespaces;
import claimgraph.rdf.IriMinter;
import claimgraph.rdf.ValueMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** Each view, written and read back by an ordinary parser, holds the claims of the seeds: nothing lost, nothing added. */
class RoundTripTest {
    private static final Edition OURS = Editions.ours();
    private static final String PREFIXES = OURS.graph().namespaces().prefixes().entrySet().stream()
            .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
            .collect(Collectors.joining());
    private static final String SOURCE_AND_SPAN =
            "?c cg:source ?source ; cg:evidence ?e . ?e oa:start ?start ; oa:end ?end";
    private static final String STATEMENT = "?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . " + SOURCE_AND_SPAN;
    private static final String REIFIED = "?c rdf:reifies <<( ?s ?p ?o )>> . " + SOURCE_AND_SPAN;

    @Test
    void claimsAsTriGAndNQuads() throws IOException {
        assertSameClaims(RdfView.CLAIMS, Syntax.TRIG, Lang.TRIG, inGraphs(STATEMENT));
        assertSameClaims(RdfView.CLAIMS, Syntax.N_QUADS, Lang.NQUADS, inGraphs(STATEMENT));
    }

    @Test
    void reifiersAsTurtleAndNQuads() throws IOException {
        assertSameClaims(RdfView.RDF12, Syntax.TURTLE_12, Lang.TURTLE, REIFIED);
        assertSameClaims(RdfView.RDF12, Syntax.N_QUADS_12, Lang.NQUADS, inGraphs(REIFIED));
    }

    @Test
    void nanopublications() throws IOException {
        assertSameClaims(RdfView.NANOPUB, Syntax.TRIG, Lang.TRIG, """
            GRAPH ?head { ?np a <http://www.nanopub.org/nschema#Nanopublication> ;
              <http://www.nanopub.org/nschema#hasAssertion> ?assertion ;
              <http://www.nanopub.org/nschema#hasProvenance> ?provenance }
            GRAPH ?assertion { ?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }
            GRAPH ?provenance { %s . ?assertion prov:wasDerivedFrom ?source }
            """.formatted(SOURCE_AND_SPAN));
    }

    /** The plain triples of the facts are what the preferred claims say. */
    @Test
    void factsAreThePreferredClaims() throws IOException {
        DatasetGraph facts = read(RdfView.FACTS, Syntax.TURTLE, Lang.TURTLE);
        List<String> expected = ask(
                OURS.graph().dataset(),
                "SELECT DISTINCT ?s ?p ?o { ?c cg:rank cg:Preferred ; rdf:subject ?s ; rdf:object ?o "
                        + "{ ?c rdf:predicate ?p } UNION { ?c rdf:predicate/cg:officeOf ?p } }");
        List<String> actual = ask(
                facts,
                "SELECT DISTINCT ?s ?p ?o { { ?s ?p ?o } UNION { ?s ?p [ cg:value ?o ] } FILTER (STRSTARTS(STR(?p),"
                        + " STR(cg:)) && STRSTARTS(STR(?s), STR(cge:)) && ?p != cg:entityKind && ?p != cg:mergedInto &&"
                        + " ?p != cg:splitInto &&"
                        + " !STRSTARTS(STR(?o), STR(cgf:))) }");
        assertSame(actual, expected);
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(ask(facts, "SELECT ?s { ?s a cg:Link }")).isEmpty();
        assertThat(ask(facts, "SELECT ?s { ?s skos:exactMatch ?item }")).isNotEmpty();
    }

    @Test
    void schemaOrgNamesEveryPreferredClaimAndItsSource() throws IOException {
        DatasetGraph schema = read(RdfView.SCHEMA_ORG, Syntax.JSON_LD, Lang.JSONLD11);
        List<String> expected = ask(
                OURS.graph().dataset(),
                "SELECT ?c ?s ?p ?source { ?c cg:rank cg:Preferred ; rdf:subject ?s ; rdf:predicate ?p ; cg:source"
                        + " ?source }");
        List<String> actual = ask(
                schema,
                "SELECT ?c ?s ?p ?source { ?s schema:additionalProperty [ schema:propertyID ?p ; schema:subjectOf ?c ]"
                        + " . ?c a schema:Claim ; schema:appearance ?source }");
        assertSame(actual, expected);
    }

    private static void assertSameClaims(RdfView view, Syntax syntax, Lang lang, String pattern) throws IOException {
        List<String> actual =
                ask(read(view, syntax, lang), "SELECT ?c ?s ?p ?o ?source ?start ?end { " + pattern + " }");
        assertSame(actual, stated());
    }

    /** What the records say, one line for each phrase of each claim. */
    private static List<String> stated() {
        IriMinter iris = OURS.iris();
        ValueMapper values = new ValueMapper(iris, (graph, subject, predicate, object) -> {});
        List<String> lines = new ArrayList<>();
        for (Claim claim : OURS.claims().claims()) {
            for (TextEvidence evidence : TextEvidence.of(claim.evidence()).toList()) {
                lines.add(String.join(
                        " ",
                        text(iris.claim(claim.id())),
                        text(iris.entity(claim.question().subject())),
                        text(iris.term(claim.question().property())),
                        text(values.map(claim.value())),
                        text(iris.source(claim.source())),
                        Integer.toString(evidence.start()),
                        Integer.toString(evidence.end())));
            }
        }
        return lines;
    }

    private static String inGraphs(String pattern) {
        return "GRAPH ?g { " + pattern + " }";
    }

    private static DatasetGraph read(RdfView view, Syntax syntax, Lang lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        view.write(OURS, syntax, out);
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(lang).parse(dataset);
        return dataset;
    }

    private static List<String> ask(DatasetGraph dataset, String query) {
        List<String> lines = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(QueryFactory.create(PREFIXES + query, syntaxARQ))
                .build()) {
            execution
                    .select()
                    .forEachRemaining(row -> lines.add(execution.getQuery().getResultVars().stream()
                            .map(name -> text(row.get(name)))
                            .collect(Collectors.joining(" "))));
        }
        return lines;
    }

    private static String text(Node node) {
        return node.isLiteral() && node.getLiteralDatatypeURI().startsWith(Namespaces.XSD + "integer")
                ? node.getLiteralLexicalForm()
                : NodeFmtLib.strNT(node);
    }
}
