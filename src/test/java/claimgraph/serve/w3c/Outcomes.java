package claimgraph.serve.w3c;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.util.Context;

/** Runs a query of a test and holds what it finds against what the test says. */
final class Outcomes {
    private Outcomes() {}

    static DatasetGraph dataset(Manifest.Test test, Query query) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        test.data().forEach(address -> RDFDataMgr.read(dataset.getDefaultGraph(), address));
        for (List<String> graphs : List.of(test.graphs(), query.getGraphURIs(), query.getNamedGraphURIs())) {
            graphs.forEach(address -> RDFDataMgr.read(dataset.getGraph(NodeFactory.createURI(address)), address));
        }
        return dataset;
    }

    /** Whether the execution finds what the test says. */
    static boolean isRight(Manifest.Test test, Query query, QueryExec exec) throws IOException {
        if (query.isAskType()) {
            return exec.ask() == Files.readString(file(test.result())).contains("true");
        }
        if (query.isSelectType()) {
            return sameRows(test, exec.select().materialize());
        }
        Graph found = query.isConstructType() ? exec.construct() : exec.describe();
        return found.isIsomorphicWith(RDFDataMgr.loadGraph(test.result()));
    }

    private static boolean sameRows(Manifest.Test test, RowSet found) throws IOException {
        boolean csv = test.result().endsWith(".csv");
        RowSetRewindable expected = expected(test.result());
        RowSetRewindable actual = (csv ? throughCsv(found) : found).rewindable();
        boolean sameTerms = ResultsCompare.equalsByTerm(expected, actual);
        expected.reset();
        actual.reset();
        return sameTerms || ResultsCompare.equalsByValue(expected, actual);
    }

    private static RowSetRewindable expected(String result) throws IOException {
        return result.endsWith(".ttl")
                ? RowSet.adapt(RDFInput.fromRDF(RDFDataMgr.loadModel(result))).rewindable()
                : read(Files.readAllBytes(file(result)), lang(result));
    }

    /** CSV keeps neither datatypes nor languages. */
    private static RowSet throughCsv(RowSet rows) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ResultsWriter.create().lang(ResultSetLang.RS_CSV).write(csv, rows);
        return read(csv.toByteArray(), ResultSetLang.RS_CSV);
    }

    private static RowSetRewindable read(byte[] results, Lang lang) {
        InputStream in = new ByteArrayInputStream(results);
        return RowSetReaderRegistry.getFactory(lang)
                .create(lang)
                .read(in, Context.emptyContext())
                .rewindable();
    }

    private static Lang lang(String result) {
        return switch (result.substring(result.lastIndexOf('.') + 1)) {
            case "srx" -> ResultSetLang.RS_XML;
            case "srj" -> ResultSetLang.RS_JSON;
            case "csv" -> ResultSetLang.RS_CSV;
            case "tsv" -> ResultSetLang.RS_TSV;
            default -> throw new IllegalArgumentException(result);
        };
    }

    private static Path file(String address) {
        return Path.of(URI.create(address));
    }
}
