package claimgraph.ontology;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;

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
     * @throws OntologyException with all faults of all files, when one cannot be read or says what cannot be used
     */
    public static Ontology read(Path folder, Namespaces namespaces) {
        OntologyFiles files = new OntologyFiles(folder);
        Graph terms = GraphFactory.createDefaultGraph();
        files.turtle("core/", name -> new Rebased(terms, namespaces, "core-" + name));
        files.turtle("", name -> new Rebased(terms, namespaces, name));
        for (String mapping : files.names("", ".sssom.tsv")) {
            MappingReader.read(files.text(mapping), new Rebased(terms, namespaces, "")::triple, files.faults(mapping));
        }
        Graph shapes = GraphFactory.createDefaultGraph();
        for (String layer : List.of("core/shapes/", "shapes/")) {
            files.turtle(layer, name -> new Rebased(shapes, namespaces, ""));
        }
        files.throwFaults();
        try {
            Derived.add(terms, namespaces);
            return new Ontology(namespaces, terms, shapes, CatalogueReader.read(terms, shapes, namespaces));
        } catch (JenaException | IllegalArgumentException e) {
            throw OntologyException.unusable(e);
        }
    }
}
