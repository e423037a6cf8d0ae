package claimgraph.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

/** What we write has no blanks, and Jena reads in it the solutions that it found. */
class JsonSolutionsTest {
    private static final String ALL_KINDS = """
        SELECT ?s ?unbound ?o ?other WHERE {
          VALUES (?s ?o) {
            (<http://example.org/ü?a=1&b=2> "plain") (<urn:x> "tagged"@en-GB) (UNDEF 1.50) (<urn:y> "2026-07"^^<urn:own>)
            (<urn:z> "first\\nsecond\\ttab \\"quoted\\" back\\\\slash </script> a/b") (UNDEF UNDEF) (<urn:w> "東京 🚀 …\\u007F\\u0085")
          }
          BIND(IF(BOUND(?o), BNODE(STR(?o)), ?unbound) AS ?other)
        }
        """;

    @Test
    void allKindsOfTerms() throws IOException {
        assertReadAgain(ALL_KINDS);
        assertThat(ours(ALL_KINDS))
                .startsWith("{\"head\":{\"vars\":[\"s\",\"unbound\",\"o\",\"other\"]},\"results\":{\"bindings\":["
                        + "{\"s\":{\"type\":\"uri\",\"value\":\"http://example.org/ü?a=1&b=2\"},"
                        + "\"o\":{\"type\":\"literal\",\"value\":\"plain\"},\"other\":{\"type\":\"bnode\",\"value\":\"b0\"}},"
                        + "{\"s\":{\"type\":\"uri\",\"value\":\"urn:x\"},"
                        + "\"o\":{\"type\":\"literal\",\"xml:lang\":\"en-GB\",\"value\":\"tagged\"},")
                .contains("{\"type\":\"literal\",\"datatype\":\"urn:own\",\"value\":\"2026-07\"}", "},{},{")
                .endsWith("]}}");
    }

    @Test
    void noRowsAndNoVariables() throws IOException {
        assertThat(ours("SELECT ?a ?b WHERE { VALUES (?a ?b) {} }"))
                .isEqualTo("{\"head\":{\"vars\":[\"a\",\"b\"]},\"results\":{\"bindings\":[]}}");
        assertThat(ours("SELECT * WHERE { }")).isEqualTo("{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[{}]}}");
    }

    @Test
    void textsOfManyCharacters() throws IOException {
        Random random = new Random(20261120);
        for (int i = 0; i < 50; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + i * 400L, 1, Character.MAX_CODE_POINT)
                    .map(point -> point % 3 == 0 ? point : point % 300)
                    .filter(point -> point > 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE))
                    .forEach(text::appendCodePoint);
            String literal = text.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            literal = literal.replace("\n", "\\n").replace("\r", "\\r");
            assertReadAgain("SELECT ?a WHERE { VALUES ?a { \"" + literal + "\" } }");
        }
    }

    /** The same blank node has the same label in every row. */
    @Test
    void blankNodesKeepTheirLabels() throws IOException {
        assertThat(ours("SELECT * { { SELECT (BNODE() AS ?a) {} } VALUES ?b { 1 2 } }"))
                .containsSubsequence("\"b0\"", "\"b0\"")
                .doesNotContain("\"b1\"");
    }

    @Test
    void aTripleAndADirectionAreWrittenAndReadAgain() throws IOException {
        String query =
                "SELECT ?t ?d WHERE { BIND(TRIPLE(<urn:a>, <urn:b>, \"c\"@en) AS ?t) BIND(\"d\"@ar--rtl AS ?d) }";
        assertReadAgain(query);
        assertThat(ours(query))
                .contains("{\"t\":{\"type\":\"triple\",\"value\":{\"subject\":{\"type\":\"uri\",\"value\":\"urn:a\"},"
                        + "\"predicate\":{\"type\":\"uri\",\"value\":\"urn:b\"},"
                        + "\"object\":{\"type\":\"literal\",\"xml:lang\":\"en\",\"value\":\"c\"}}},"
                        + "\"d\":{\"type\":\"literal\",\"xml:lang\":\"ar\",\"its:dir\":\"rtl\",\"value\":\"d\"}}");
    }

    private static void assertReadAgain(String query) throws IOException {
        byte[] json = ours(query).getBytes(StandardCharsets.UTF_8);
        RowSet read = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json), new Context());
        try (QueryExec exec = exec(query)) {
            RowSetRewindable found = exec.select().rewindable();
            assertThat(ResultsCompare.equalsByTermAndOrder(found, read.rewindable()))
                    .as(new String(json, StandardCharsets.UTF_8))
                    .isTrue();
            found.reset();
            assertThat(RowSetOps.count(found)).isPositive();
        }
    }

    private static String ours(String query) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExec exec = exec(query)) {
            JsonSolutions.write(exec.select(), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static QueryExec exec(String query) {
        return QueryExec.dataset(DatasetFactory.create().asDatasetGraph())
                .query(query)
                .build();
    }
}
