import claimgraph.dataset.query.QueryAdvice;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.Peer;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.QueryReader;
import claimgraph.serve.guard.RunningQuery;
import claimgraph.serve.guard.Slot;
import claimgraph.serve.guard.AdmissionControl;
import claimgraph.serve.guard.Watchdog;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sys.JenaSystem;

/** {@code GuardCost QUERY.rq} prints what the guards of the server cost one request, in microseconds of CPU of one thread. */
public final class GuardCost {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Limits LIMITS = Limits.standard();

    private GuardCost() {}

    public static void main(String[] args) throws Exception {
        JenaSystem.init();
        String query = Files.readString(Path.of(args[0])).replace("{round}", "x");
        QueryReader reader = new QueryReader(
                LIMITS,
                "urn:base:",
                Map.of(),
                new QueryAdvice(Graph.emptyGraph, Graph.emptyGraph, "urn:none#", Map.of()));
        QueryClock clock = new QueryClock(LIMITS.timeout());
        AdmissionControl admission = new AdmissionControl(LIMITS);
        InetSocketAddress nowhere = InetSocketAddress.createUnresolved("nowhere", 0);
        System.out.println("| guard | µs |\n| --- | --- |");
        try (Watchdog watchdog = new Watchdog(LIMITS)) {
            row(
                    "a place to compute, a clock and the watchdog, for one request",
                    200_000,
                    i -> request(admission, watchdog, nowhere));
        }
        row("a thousand looks of a query at its clock", 20_000, i -> ticks(clock));
        row(
                "reading and checking a query that is new (`" + Path.of(args[0]).getFileName() + "`)",
                20_000,
                i -> reader.read(query + "# " + i));
        row("the same query, read by Jena alone", 20_000, i -> QueryFactory.create(query + "# " + i));
        row("the same query, when it was read lately", 200_000, i -> reader.read(query));
    }

    private static void request(AdmissionControl admission, Watchdog watchdog, InetSocketAddress nowhere) {
        QueryClock clock = new QueryClock(LIMITS.timeout());
        try (Slot slot = admission.enter(clock)) {
            RunningQuery running = watchdog.watch(clock, slot, new Peer(nowhere, nowhere, () -> {}));
            watchdog.release(running);
        }
    }

    private static void ticks(QueryClock clock) {
        for (int i = 0; i < 1000; i++) {
            clock.tick();
        }
    }

    private static void row(String name, int times, IntConsumer action) {
        double micros = 0;
        for (int round = 0; round < 3; round++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                action.accept(round * times + i);
            }
            micros = (THREADS.getCurrentThreadCpuTime() - begun) / 1e3 / times;
        }
        System.out.printf(Locale.ROOT, "| %s | %.2f |%n", name, micros);
    }
}
