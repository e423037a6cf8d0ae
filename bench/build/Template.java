import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A limit: Commons CSV and text put together by hand, the same triples as {@code claims.rml.ttl}, without one check.
 * Template IN.csv OUT.nt
 */
final class Template {
    private static final String BASE = "https://w3id.org/claimgraph/";
    private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";
    private static final String INTEGER = "\"^^<http://www.w3.org/2001/XMLSchema#integer>";

    private final StringBuilder text = new StringBuilder();

    public static void main(String[] words) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(Path.of(words[0]));
                CSVParser rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(words[1])), 1 << 16)) {
            Template template = new Template();
            for (CSVRecord row : rows) {
                template.row(row);
                out.write(template.text.toString().getBytes(StandardCharsets.UTF_8));
                template.text.setLength(0);
            }
        }
    }

    private void row(CSVRecord row) {
        String source = row.get(0);
        String claim = iri("claim/" + source + "-" + row.get(1));
        String evidence = iri(place(row, ""));
        String passage = iri(place(row, "#passage"));
        String excerpt = iri(place(row, "#excerpt"));
        triple(claim, TYPE, term("Claim"));
        triple(claim, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> ", iri("id/" + row.get(2)));
        triple(claim, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> ", term(row.get(3)));
        triple(claim, term("source"), iri("source/" + source));
        triple(claim, term("evidence"), evidence);
        triple(claim, term("row"), "\"seeds/claims/" + source + ".csv#" + row.get(1) + "\"");
        triple(claim, "<http://www.w3.org/ns/prov#wasGeneratedBy> ", iri("run/" + source));
        if (!row.get(8).isEmpty()) {
            triple(claim, term("note"), literal(row.get(8)));
        }
        triple(evidence, TYPE, term("Evidence"));
        triple(evidence, "<http://www.w3.org/ns/oa#hasSource> ", iri("source/" + source));
        triple(evidence, "<http://www.w3.org/ns/oa#start> ", "\"" + row.get(5) + INTEGER);
        triple(evidence, "<http://www.w3.org/ns/oa#end> ", "\"" + row.get(6) + INTEGER);
        triple(evidence, "<http://www.w3.org/ns/oa#exact> ", literal(row.get(4)));
        triple(evidence, "<http://www.w3.org/ns/oa#hasSelector> ", passage);
        triple(passage, TYPE, "<http://www.w3.org/ns/oa#TextPositionSelector> ");
        triple(passage, "<http://www.w3.org/ns/oa#start> ", "\"" + row.get(9) + INTEGER);
        triple(passage, "<http://www.w3.org/ns/oa#end> ", "\"" + row.get(10) + INTEGER);
        triple(passage, term("sha256"), literal(row.get(11)));
        triple(passage, "<http://www.w3.org/ns/oa#refinedBy> ", excerpt);
        triple(excerpt, TYPE, "<http://www.w3.org/ns/oa#TextQuoteSelector> ");
        triple(excerpt, "<http://www.w3.org/ns/oa#exact> ", literal(row.get(4)));
    }

    /** The evidence, or a part of it: places of the excerpt and of the passage around it. */
    private static String place(CSVRecord row, String part) {
        return "evidence/" + row.get(0) + "-" + row.get(5) + "-" + row.get(6) + "-in-" + row.get(9) + "-" + row.get(10)
                + part;
    }

    private void triple(String subject, String predicate, String object) {
        text.append(subject).append(predicate).append(object).append(object.endsWith(" ") ? ".\n" : " .\n");
    }

    private static String iri(String path) {
        return "<" + BASE + path + "> ";
    }

    private static String term(String name) {
        return "<" + BASE + "ontology#" + name + "> ";
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
