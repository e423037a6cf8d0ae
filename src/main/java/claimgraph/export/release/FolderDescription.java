package claimgraph.export.release;

import claimgraph.claim.Sha256;
import claimgraph.dataset.DatasetFile;
import claimgraph.export.Edition;
import claimgraph.ontology.Namespaces;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** A release described for programs: what the graph of metadata says of the dataset, and each file as a distribution. */
final class FolderDescription {

    private static final String SPDX = Namespaces.SPDX;
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "nq", "application/n-quads",
            "trig", "application/trig",
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "csv", "text/csv",
            "parquet", "application/vnd.apache.parquet",
            "md", "text/markdown");

    private final Graph graph;
    private final String base;

    private FolderDescription(Graph graph, String base) {
        this.graph = graph;
        this.base = base;
    }

    /** Describes the files that are there already; the description itself and the checksums come after. */
    static void write(Edition edition, Path folder, OutputStream out) throws IOException {
        DatasetGraph described = DatasetGraphFactory.createGeneral();
        Namespaces namespaces = edition.graph().namespaces();
        namespaces.prefixes().forEach((prefix, iri) -> described.prefixes().add(prefix, iri));
        described.prefixes().add("spdx", SPDX);
        Graph graph = described.getDefaultGraph();
        edition.graph().dataset().getGraph(edition.iris().graph("meta")).find().forEachRemaining(graph::add);
        FolderDescription description = new FolderDescription(graph, namespaces.base());
        for (Path file : Checksums.files(folder)) {
            String name = folder.relativize(file).toString();
            String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type != null && !name.equals("void.ttl")) {
                description.add(file, name, type);
            }
        }
        DatasetFile.TURTLE.save(described, out);
    }

    private void add(Path file, String name, String type) throws IOException {
        Node dataset = iri(base + "void#dataset");
        Node part = iri(base + "void#file-" + name.replace('/', '-'));
        Node sum = iri(base + "void#checksum-" + name.replace('/', '-'));
        graph.add(dataset, DCAT.distribution.asNode(), part);
        graph.add(part, RDF.type.asNode(), DCAT.Distribution.asNode());
        graph.add(part, DCTerms.title.asNode(), NodeFactory.createLiteralString(name));
        graph.add(part, DCAT.mediaType.asNode(), iri(MEDIA + type));
        graph.add(
                part,
                DCAT.byteSize.asNode(),
                NodeFactory.createLiteralDT(Long.toString(Files.size(file)), XSDDatatype.XSDnonNegativeInteger));
        graph.add(part, iri(SPDX + "checksum"), sum);
        graph.add(sum, RDF.type.asNode(), iri(SPDX + "Checksum"));
        graph.add(sum, iri(SPDX + "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"));
        graph.add(
                sum,
                iri(SPDX + "checksumValue"),
                NodeFactory.createLiteralDT(Sha256.of(file), XSDDatatype.XSDhexBinary));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
