package claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NQuadsEncoderTest {
    private static final Node GRAPH = NodeFactory.createURI("http://example.org/g");
    private static final Node SUBJECT = NodeFactory.createURI("http://example.org/s");
    private static final Node PREDICATE = NodeFactory.createURI("http://example.org/p");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                "with \"quotes\" and \\ and \n and \r and \t",
                "control \u0001 \u001f \u007f",
                "é ü 漢字 🤖 a\u0301",
                "line\u2028separator"
            })
    void textReadsBackAsItWas(String text) throws IOException {
        Quad quad = new Quad(GRAPH, SUBJECT, PREDICATE, NodeFactory.createLiteralString(text));
        assertThat(readBack(encode(List.of(quad)))).containsExactly(quad);
    }

    @Test
    void datatypesAndLanguagesReadBackAsTheyWere() throws IOException {
        List<Quad> quads = List.of(
                new Quad(GRAPH, SUBJECT, PREDICATE, NodeFactory.createLiteralDT("1.50", XSDDatatype.XSDdecimal)),
                new Quad(GRAPH, SUBJECT, PREDICATE, NodeFactory.createLiteralLang("chat", "fr")),
                new Quad(GRAPH, SUBJECT, PREDICATE, NodeFactory.createURI("http://example.org/ü")));
        assertThat(readBack(encode(quads))).containsExactlyElementsOf(quads);
    }

    @Test
    void tripleTermsAndDirectionsReadBackAsTheyWere() throws IOException {
        Node object = NodeFactory.createLiteralString("a \"b\"");
        Node triple = NodeFactory.createTripleTerm(SUBJECT, PREDICATE, object);
        List<Quad> quads = List.of(
                new Quad(GRAPH, SUBJECT, PREDICATE, triple),
                new Quad(GRAPH, SUBJECT, PREDICATE, NodeFactory.createTripleTerm(GRAPH, PREDICATE, triple)),
                new Quad(GRAPH, SUBJECT, PREDICATE, NodeFactory.createLiteralDirLang("chat", "fr", "ltr")));
        assertThat(readBack(encode(quads))).containsExactlyElementsOf(quads);
    }

    /** What the encoder takes as text it writes as if it had come as a node. */
    @Test
    void literalsWithoutNodesAreTheSameBytes() throws IOException {
        ByteArrayOutputStream direct = new ByteArrayOutputStream();
        ByteArrayOutputStream byNode = new ByteArrayOutputStream();
        NQuadsEncoder encoder = new NQuadsEncoder(direct);
        NQuadsEncoder nodes = new NQuadsEncoder(byNode);
        for (QuadSink sink : List.<QuadSink>of(encoder, (g, s, p, o) -> nodes.quad(g, s, p, o))) {
            sink.text(GRAPH, SUBJECT, PREDICATE, "a \"b\" \n ü");
            sink.english(GRAPH, SUBJECT, PREDICATE, "colour");
            sink.typed(GRAPH, SUBJECT, PREDICATE, "2026-03", XSDDatatype.XSDgYearMonth);
            sink.typed(GRAPH, PREDICATE, SUBJECT, "17", XSDDatatype.XSDinteger);
            sink.quad(SUBJECT, PREDICATE, SUBJECT, GRAPH);
        }
        encoder.flush();
        nodes.flush();
        assertThat(direct.toString(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(byNode.toString(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void writesTheCanonicalForm() throws IOException {
        Quad quad = new Quad(GRAPH, SUBJECT, PREDICATE, NodeFactory.createLiteralString("a\nb"));
        assertThat(new String(encode(List.of(quad)), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("<http://example.org/s> <http://example.org/p> \"a\\nb\" <http://example.org/g> .\n");
    }

    /** The buffer holds 65,536 bytes: texts at and over its edge must come out whole. */
    @Test
    void textsAroundTheBufferReadBackAsTheyWere() throws IOException {
        List<Quad> quads = new ArrayList<>();
        for (int length : new int[] {65_400, 65_535, 65_536, 65_537, 200_000}) {
            quads.add(new Quad(GRAPH, SUBJECT, PREDICATE, NodeFactory.createLiteralString("ü\"".repeat(length / 2))));
        }
        assertThat(readBack(encode(quads))).containsExactlyElementsOf(quads);
    }

    private static byte[] encode(List<Quad> quads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NQuadsEncoder encoder = new NQuadsEncoder(out);
        quads.forEach(q -> encoder.quad(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
        encoder.flush();
        assertThat(encoder.count()).isEqualTo(quads.size());
        return out.toByteArray();
    }

    private static List<Quad> readBack(byte[] bytes) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads;
    }
}
