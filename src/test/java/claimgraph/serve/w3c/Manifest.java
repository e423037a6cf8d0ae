package claimgraph.serve.w3c;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** The tests that a manifest of the W3C lists. */
final class Manifest {
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    /**
     * One test.
     *
     * @param kind local name of its type
     * @param query address of its query
     * @param data of the default graph, addresses
     * @param graphs addresses of the named graphs
     * @param result address of what must come out; empty for tests of syntax
     */
    record Test(String name, String kind, String query, List<String> data, List<String> graphs, String result) {}

    private Manifest() {}

    /** The tests that a folder's manifest lists in mf:entries. */
    static List<Test> read(Path folder) {
        Model manifest =
                RDFDataMgr.loadModel(folder.resolve("manifest.ttl").toUri().toString());
        List<Test> tests = new ArrayList<>();
        manifest.listSubjectsWithProperty(mf("entries"))
                .forEachRemaining(list -> list.getPropertyResourceValue(mf("entries"))
                        .as(RDFList.class)
                        .iterator()
                        .forEachRemaining(entry -> tests.add(test(folder, entry.asResource()))));
        return tests;
    }

    private static Test test(Path folder, Resource entry) {
        RDFNode action = entry.getProperty(mf("action")).getObject();
        Resource parts = action.asResource();
        boolean plain = action.isURIResource();
        return new Test(
                folder.getFileName() + "/" + entry.getLocalName(),
                entry.getPropertyResourceValue(RDF.type).getLocalName(),
                plain
                        ? parts.getURI()
                        : parts.getPropertyResourceValue(qt("query")).getURI(),
                addresses(parts, qt("data")),
                addresses(parts, qt("graphData")),
                entry.hasProperty(mf("result"))
                        ? entry.getPropertyResourceValue(mf("result")).getURI()
                        : "");
    }

    private static List<String> addresses(Resource parts, Property property) {
        return parts.listProperties(property)
                .mapWith(statement -> statement.getResource().getURI())
                .toList();
    }

    private static Property mf(String name) {
        return ResourceFactory.createProperty(MF + name);
    }

    private static Property qt(String name) {
        return ResourceFactory.createProperty(QT + name);
    }
}
