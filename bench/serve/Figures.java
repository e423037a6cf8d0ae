import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What one query costs one server.
 *
 * @param cpu milliseconds of the server's CPU for a request, while eight clients ask
 * @param median milliseconds until one client that asks alone has its answer
 */
record Figures(double cpu, double median) {
    private static final int CLIENTS = 8;

    /** Asks for that long alone, then for that long with eight clients, and at least a few times. */
    static Figures measure(Contestant server, byte[] request, double seconds) throws Exception {
        return new Figures(together(server, request, seconds), alone(server, request, seconds / 2));
    }

    private static double alone(Contestant server, byte[] request, double seconds) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (Connection connection = new Connection(server.port())) {
            long end = System.nanoTime() + (long) (seconds * 1e9);
            while (System.nanoTime() < end || nanos.size() < 3) {
                long begun = System.nanoTime();
                connection.ask(request);
                nanos.add(System.nanoTime() - begun);
            }
        }
        return median(nanos.stream().mapToDouble(each -> each / 1e6).toArray());
    }

    private static double together(Contestant server, byte[] request, double seconds) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        double before = server.cpu();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        Callable<Integer> client = () -> {
            int requests = 0;
            try (Connection connection = new Connection(server.port())) {
                for (; System.nanoTime() < end || requests == 0; requests++) {
                    connection.ask(request);
                }
            }
            return requests;
        };
        int requests = 0;
        for (Future<Integer> each : clients.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
            requests += each.get();
        }
        clients.shutdown();
        return (server.cpu() - before) / requests;
    }

    static Figures median(List<Figures> rounds) {
        return new Figures(
                median(rounds.stream().mapToDouble(Figures::cpu).toArray()),
                median(rounds.stream().mapToDouble(Figures::median).toArray()));
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        return (numbers[(numbers.length - 1) / 2] + numbers[numbers.length / 2]) / 2;
    }
}
