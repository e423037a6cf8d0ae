package claimgraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The triples of the ontology folder and what they say of properties, lists and units.
 *
 * @param terms every triple of the *.ttl files of the folder itself, and what our properties are elsewhere
 * @param shapes every triple of its shapes/ folder, blank nodes included: SHACL paths must be blank nodes
 */
public record Ontology(Namespaces namespaces, Graph terms, Graph shapes, Catalogue catalogue) {

    /**
     * Reads a folder in the layout of ontology/; its IRIs are moved under the base of {@code namespaces}.
     *
     * @throws UncheckedIOException when a file cannot be read
     * @throws org.apache.jena.riot.RiotException when a file is not Turtle, or the mapping has an unknown prefix
     */
    public static Ontology read(Path folder, Namespaces namespaces) {
        Graph terms = readFolder(folder, namespaces, true);
        Path mapping = folder.resolve("properties.sssom.tsv");
        if (Files.exists(mapping)) {
            MappingReader.read(mapping, new Rebased(terms, namespaces, "")::triple);
        }
        Graph shapes = readFolder(folder.resolve("shapes"), namespaces, false);
        return new Ontology(namespaces, terms, shapes, CatalogueReader.read(terms, namespaces));
    }

    private static Graph readFolder(Path folder, Namespaces namespaces, boolean named) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Path file : turtleFiles(folder)) {
            try (InputStream in = Files.newInputStream(file)) {
                RDFParser.source(in).lang(Lang.TURTLE).parse(new Rebased(graph, namespaces, named ? stem(file) : ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return graph;
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replace(".ttl", "");
    }

    private static List<Path> turtleFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
