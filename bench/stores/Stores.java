package stores;

import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.store.StoreFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Asks the same questions of one store: {@code Stores WAY DATA QUESTIONS PASSES}. Prints the CPU seconds of the process when the
 * first question was answered and its resident megabytes then. With passes over all SELECT questions also the milliseconds of all
 * of them and the median microseconds of one, by the CPU clock of the thread, each question by the median of its last five; the
 * number of rows, which must be the same for all stores; and of questions.
 */
public final class Stores {
    private static final int KEPT = 5;
    private static final Duration ENOUGH = Duration.ofMinutes(10);

    private Stores() {}

    private interface Asked {
        QueryExec of(Query query);
    }

    public static void main(String[] words) throws IOException {
        Path data = Path.of(words[1]);
        Asked asked = switch (words[0]) {
            case "ours" -> guarded(StoreFile.open(data, 4, false).dataset());
            case "ours-jena" -> stock(StoreFile.open(data, 4, false).dataset());
            case "memory" -> stock(memory(data));
            case "memory-guarded" -> guarded(memory(data));
            case "tdb2" -> {
                DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(data.toString());
                dataset.begin(org.apache.jena.query.TxnType.READ);
                yield stock(dataset);
            }
            default -> throw new IllegalArgumentException(words[0]);
        };
        List<Path> files = files(Path.of(words[2]));
        rows(asked.of(query(files.get(0))));
        System.out.printf("%.3f %d", cpuOfProcess(), resident());
        int passes = Integer.parseInt(words[3]);
        if (passes > 0) {
            warm(asked, files, passes);
        }
        System.out.println();
        System.exit(0);
    }

    private static void warm(Asked asked, List<Path> files, int passes) throws IOException {
        List<Query> questions = new ArrayList<>();
        for (Path file : files) {
            Query query = query(file);
            if (query.isSelectType()) {
                questions.add(query);
            }
        }
        long[][] times = new long[questions.size()][KEPT];
        long rows = 0;
        for (int pass = 0; pass < passes; pass++) {
            rows = 0;
            for (int i = 0; i < times.length; i++) {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                rows += rows(asked.of(questions.get(i)));
                times[i][pass % KEPT] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            }
        }
        long[] medians = Arrays.stream(times)
                .mapToLong(each -> Arrays.stream(each).sorted().toArray()[KEPT / 2])
                .sorted()
                .toArray();
        System.out.printf(
                " %.1f %d %d %d",
                Arrays.stream(medians).sum() / 1e6, medians[medians.length / 2] / 1000, rows, medians.length);
    }

    private static Asked stock(DatasetGraph dataset) {
        return query -> QueryExec.dataset(dataset).query(query).build();
    }

    private static Asked guarded(DatasetGraph dataset) {
        GuardedEngine engine = new GuardedEngine(dataset, Limits.standard().withTimeout(ENOUGH));
        return query -> engine.prepare(query, DatasetDescription.create(List.of(), List.of()), new QueryClock(ENOUGH));
    }

    /** A graph of Jena's for each named graph, and one for their union. */
    private static DatasetGraph memory(Path data) {
        DatasetGraph dataset = new DatasetGraphMapLink(new GraphMem2Fast());
        RDFDataMgr.parse(
                new org.apache.jena.riot.system.StreamRDFBase() {
                    @Override
                    public void quad(org.apache.jena.sparql.core.Quad quad) {
                        if (!dataset.containsGraph(quad.getGraph())) {
                            dataset.addGraph(quad.getGraph(), new GraphMem2Fast());
                        }
                        dataset.getGraph(quad.getGraph()).add(quad.asTriple());
                        dataset.getDefaultGraph().add(quad.asTriple());
                    }
                },
                data.toString());
        return dataset;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    private static Query query(Path file) throws IOException {
        return QueryFactory.create(Files.readString(file), Syntax.syntaxARQ);
    }

    private static long rows(QueryExec execution) {
        try (execution) {
            long rows = 0;
            for (var each = execution.select(); each.hasNext(); rows++) {
                Binding row = each.next();
                row.vars().forEachRemaining(row::get);
            }
            return rows;
        }
    }

    private static double cpuOfProcess() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
