package claimgraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file depends on what is in a dataset and not on how it came there, and says all of it. */
class DatasetFileTest {
    private static final String DATA = """
        PREFIX : <http://example.org/>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        :b { :s1 a :Thing , :Other ; :p 1 , 01 , 1.0 , "x" , "x"@en , "l'été\\n\\"\\u0007\\u007F 🚀 \\\\" ; :q :s2 .
             :s2 :p true , "a"^^:own , <http://example.org/é?a=1&b=%20> , <http://example.org/a.b.> . }
        :a { :s1 :p 2 . <http://example.org/with/slash> a :Thing . :s2 rdf:value "" . :a.b :p <http://example.org/-x> . }
        :c { :s1 a :Thing ; :p 1 . }
        """;

    @ParameterizedTest
    @EnumSource(DatasetFile.class)
    void sameBytesInWhateverOrderTheQuadsCame(DatasetFile file) throws IOException {
        byte[] first = bytes(file, dataset(1));
        for (int seed = 2; seed < 8; seed++) {
            assertThat(bytes(file, dataset(seed))).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(DatasetFile.class)
    void whatIsReadAgainIsWhatWasWritten(DatasetFile file) throws IOException {
        DatasetGraph given = dataset(1);
        DatasetGraph read = DatasetGraphFactory.createGeneral();
        Lang lang = RDFLanguages.contentTypeToLang(file.mediaType());
        RDFParser.source(new ByteArrayInputStream(bytes(file, given)))
                .lang(lang)
                .parse(read);
        if (file == DatasetFile.TURTLE) {
            assertThat(triples(read.getDefaultGraph())).isEqualTo(triples(given.getDefaultGraph()));
        } else {
            assertThat(quads(read)).isEqualTo(quads(given));
        }
    }

    /** The default graph is the union, as in our dataset. */
    private static DatasetGraph dataset(int seed) {
        DatasetGraph read = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(DATA, Lang.TRIG).parse(read);
        List<Quad> quads = new ArrayList<>(quads(read));
        Collections.shuffle(quads, new Random(seed));
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        dataset.prefixes().add(seed % 2 == 0 ? "" : "rdf", seed % 2 == 0 ? "http://example.org/" : rdf());
        dataset.prefixes().add(seed % 2 == 0 ? "rdf" : "", seed % 2 == 0 ? rdf() : "http://example.org/");
        for (Quad quad : quads) {
            dataset.add(quad);
            dataset.getDefaultGraph().add(quad.asTriple());
        }
        return dataset;
    }

    private static String rdf() {
        return org.apache.jena.vocabulary.RDF.getURI();
    }

    private static byte[] bytes(DatasetFile file, DatasetGraph dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(dataset, out);
        return out.toByteArray();
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        Set<Quad> quads = new HashSet<>();
        dataset.stream().filter(quad -> !quad.isDefaultGraph()).forEach(quads::add);
        return quads;
    }

    private static Set<Object> triples(Graph graph) {
        return new HashSet<>(graph.find().toList());
    }
}
