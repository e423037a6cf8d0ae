package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import claimgraph.store.DatasetCounts;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The dataset described for programs: VoID, DCAT 3, SPARQL service description, prefixes and example queries in SHACL
 * (docs/data-model.md, Graphs).
 */
public final class DatasetDescription {
    private static final String DCTERMS = Namespaces.DCTERMS;
    private static final String DCAT = Namespaces.DCAT;
    private static final String VOID = Namespaces.VOID;
    private static final String SPDX = Namespaces.SPDX;
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String DESCRIPTION =
            "What articles claim about AI companies, people, funding, models and standards: every claim with the words"
                    + " that state it, how sure the article is, who says otherwise and what was chosen. The texts of the"
                    + " articles are not included and belong to their publishers.";

    private DatasetDescription() {}

    /** What is true of the dataset wherever it is: goes into the graph of metadata. It does not count itself. */
    public static Graph intrinsic(DatasetCounts figures, Namespaces namespaces) {
        Statements out = new Statements(namespaces);
        writeDataset(out);
        Partitions.describe(figures, out);
        PrefixDeclarations.describe(out);
        return out.graph();
    }

    /**
     * The same, with where it is served and in which files.
     *
     * @param intrinsic what {@link #intrinsic} gave
     * @param endpoint address of the SPARQL endpoint
     */
    public static Graph served(
            Graph intrinsic, Namespaces namespaces, String endpoint, List<Example> examples, List<Distribution> files) {
        Statements out = new Statements(namespaces);
        DatasetEndpoint.describe(out, endpoint);
        QuestionExamples.describe(out, endpoint, examples);
        files.forEach(file -> writeFile(out, file));
        Graph whole = out.graph();
        intrinsic.find().forEachRemaining(whole::add);
        return whole;
    }

    private static void writeDataset(Statements out) {
        Node dataset = out.dataset();
        String base = out.namespaces().base();
        out.type(dataset, VOID + "Dataset");
        out.type(dataset, DCAT + "Dataset");
        out.english(dataset, DCTERMS + "title", "claimgraph");
        out.english(dataset, DCTERMS + "description", DESCRIPTION);
        out.iri(dataset, DCTERMS + "license", LICENSE);
        out.text(dataset, DCTERMS + "creator", "The claimgraph project");
        out.iri(dataset, DCAT + "landingPage", base);
        for (String keyword : List.of("claims", "provenance", "disagreement", "world models", "AI funding")) {
            out.english(dataset, DCAT + "keyword", keyword);
        }
        out.text(dataset, VOID + "uriSpace", base);
        out.iri(dataset, VOID + "exampleResource", base + "id/ami-labs");
        out.iri(dataset, VOID + "vocabulary", out.namespaces().ontology().replace("#", ""));
        for (String vocabulary : List.of(Namespaces.SCHEMA, Namespaces.PROV, Namespaces.OA, Namespaces.SKOS)) {
            out.iri(dataset, VOID + "vocabulary", vocabulary);
        }
        Node document = out.part("document");
        out.type(document, VOID + "DatasetDescription");
        out.node(document, Namespaces.FOAF + "primaryTopic", dataset);
    }

    private static void writeFile(Statements out, Distribution file) {
        Node part = out.part("file-" + file.fileName());
        out.node(out.dataset(), DCAT + "distribution", part);
        out.iri(out.dataset(), VOID + "dataDump", file.address());
        out.type(part, DCAT + "Distribution");
        out.text(part, DCTERMS + "title", file.fileName());
        out.iri(part, DCAT + "downloadURL", file.address());
        out.iri(part, DCAT + "mediaType", "https://www.iana.org/assignments/media-types/" + file.mediaType());
        out.iri(part, DCTERMS + "license", LICENSE);
        Distribution.Bytes bytes = file.bytes();
        if (bytes != null) {
            Node checksum = out.part("checksum-" + file.fileName());
            out.typed(part, DCAT + "byteSize", Long.toString(bytes.count()), XSDDatatype.XSDnonNegativeInteger);
            out.node(part, SPDX + "checksum", checksum);
            out.type(checksum, SPDX + "Checksum");
            out.iri(checksum, SPDX + "algorithm", SPDX + "checksumAlgorithm_sha256");
            out.typed(checksum, SPDX + "checksumValue", bytes.sha256(), XSDDatatype.XSDhexBinary);
        }
    }
}
