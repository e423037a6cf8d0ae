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
import org.jspecify.annotations.Nullable;

/**
 * The triples of the ontology folder and what they say of properties, lists and units. The folder has two layers: core/,
 * what every domain needs, and around it what this domain adds. Both write into one namespace.
 *
 * @param terms every triple of the *.ttl files of both layers, what our properties and classes are elsewhere (*.sssom.tsv), and what
 *     follows for readers who know other vocabularies
 * @param shapes every triple of the shapes/ folder of each layer, blank nodes included: SHACL paths must be blank nodes
 */
public record Ontology(Namespaces namespaces, Graph terms, Graph shapes, Catalogue catalogue) {

    /**
     * Reads a folder in the layout of ontology/; its IRIs are moved under the base of {@code namespaces}.
     *
     * @throws UncheckedIOException when a file cannot be read
     * @throws org.apache.jena.riot.RiotException when a file is not Turtle, or the mapping has an unknown prefix
     */
    public static Ontology read(Path folder, Namespaces namespaces) {
        Path core = folder.resolve("core");
        Graph terms = GraphFactory.createDefaultGraph();
        readFolder(core, namespaces, "core-", terms);
        readFolder(folder, namespaces, "", terms);
        for (Path mapping : files(folder, ".sssom.tsv")) {
            MappingReader.read(mapping, new Rebased(terms, namespaces, "")::triple);
        }
        Derived.add(terms, namespaces);
        Graph shapes = GraphFactory.createDefaultGraph();
        for (Path layer : List.of(core, folder)) {
            readFolder(layer.resolve("shapes"), namespaces, null, shapes);
        }
        return new Ontology(namespaces, terms, shapes, CatalogueReader.read(terms, shapes, namespaces));
    }

    /** Adds the files of a folder; blank nodes get IRIs from {@code prefix} and the name of the file, or stay when it is null. */
    private static void readFolder(Path folder, Namespaces namespaces, @Nullable String prefix, Graph to) {
        for (Path file : files(folder, ".ttl")) {
            String name = prefix == null ? "" : prefix + stem(file);
            try (InputStream in = Files.newInputStream(file)) {
                RDFParser.source(in).lang(Lang.TURTLE).parse(new Rebased(to, namespaces, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replace(".ttl", "");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
