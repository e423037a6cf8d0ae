package claimgraph.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.junit.jupiter.api.Test;

/** What we write is what Jena writes, to the byte. */
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
        assertSame(ALL_KINDS);
    }

    @Test
    void noRowsAndNoVariables() throws IOException {
        assertSame("SELECT ?a ?b WHERE { VALUES (?a ?b) {} }");
        assertSame("SELECT * WHERE { }");
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
            assertSame("SELECT ?a WHERE { VALUES ?a { \"" + literal + "\" } }");
        }
    }

    @Test
    void aTripleIsWrittenAndReadAgain() throws IOException {
        String json = ours("SELECT ?t WHERE { BIND(TRIPLE(<urn:a>, <urn:b>, \"c\"@en) AS ?t) }");
        assertThat(json)
                .contains(
                        "{ \"type\": \"triple\" , \"value\": { \"subject\": { \"type\": \"uri\" , \"value\": \"urn:a\""
                                + " } , \"predicate\": { \"type\": \"uri\" , \"value\": \"urn:b\" } , \"object\": {"
                                + " \"type\": \"literal\" , \"xml:lang\": \"en\" , \"value\": \"c\" } } }");
    }

    private static void assertSame(String query) throws IOException {
        ByteArrayOutputStream jena = new ByteArrayOutputStream();
        try (QueryExec exec = exec(query)) {
            ResultsWriter.create().lang(ResultSetLang.RS_JSON).write(jena, exec.select());
        }
        assertThat(ours(query)).isEqualTo(jena.toString(StandardCharsets.UTF_8));
    }

    private static String ours(String query) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExec exec = exec(query)) {
            RowSet rows = exec.select();
            JsonSolutions.write(rows, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static QueryExec exec(String query) {
        return QueryExec.dataset(DatasetFactory.create().asDatasetGraph())
                .query(query)
                .build();
    }
}
