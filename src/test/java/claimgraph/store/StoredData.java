package claimgraph.store;

import claimgraph.store.StoreFile.Stored;
import claimgraph.store.build.StoreWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Quads made by chance, in Jena's memory and in a file of the store. */
public record StoredData(DatasetGraph plain, Stored stored) {
    private static final String NS = "http://example.org/";

    /** Few terms, so that patterns meet; all of them of every kind. */
    public static Node term(Random random, int kinds) {
        int number = random.nextInt(6);
        return switch (random.nextInt(kinds)) {
            case 0, 1 -> NodeFactory.createURI(NS + "n" + number);
            case 2 -> NodeFactory.createLiteralString("s" + number);
            case 3 -> NodeFactory.createLiteralLang("s" + number, number < 3 ? "en" : "de");
            default -> NodeFactory.createLiteralDT("0".repeat(number % 2) + number, XSDDatatype.XSDinteger);
        };
    }

    public static Node predicate(Random random) {
        return NodeFactory.createURI(NS + "p" + random.nextInt(3));
    }

    /** A dataset as a file of the store that is open and has no name any more; its default graph becomes the union. */
    public static DatasetGraph copy(DatasetGraph dataset) {
        try {
            Path folder = Files.createTempDirectory("claimgraph-test");
            try (StoreWriter writer = new StoreWriter(folder.resolve("data"))) {
                dataset.find()
                        .forEachRemaining(quad ->
                                writer.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
                return StoreFile.open(writer.finish(List.of()), 0, false).dataset();
            } finally {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param folder where the file is made; it is deleted again once it is open */
    public static StoredData of(long seed, int quads, Path folder) throws IOException {
        Random random = new Random(seed);
        List<Quad> all = new ArrayList<>();
        for (int i = 0; i < quads; i++) {
            Node graph = NodeFactory.createURI(NS + "g" + random.nextInt(2));
            all.add(Quad.create(graph, term(random, 2), predicate(random), term(random, 5)));
        }
        DatasetGraph plain = DatasetGraphFactory.createGeneral();
        try (StoreWriter writer = new StoreWriter(folder.resolve("data"))) {
            for (Quad quad : all) {
                plain.add(quad);
                plain.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                writer.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
            }
            Path file = Files.move(writer.finish(List.of("one", "two")), folder.resolve("data"));
            Stored stored = StoreFile.open(file, 2, true);
            Files.delete(file);
            return new StoredData(plain, stored);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
