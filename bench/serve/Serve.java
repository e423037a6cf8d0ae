import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code Serve QUERIES CONTESTANTS FOLDER NAME=VALUE...} puts the same queries to servers that hold the same graph, and prints
 * a table of what each costs. The first contestant is the one the others are compared with. In the queries {NAME} is VALUE.
 * SECONDS_EACH and ROUNDS of the environment say for how long.
 */
public final class Serve {
    private static final double SECONDS = Double.parseDouble(System.getenv().getOrDefault("SECONDS_EACH", "2"));
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("ROUNDS", "3"));
    private static final double WARM_UP = SECONDS * 1.5;

    private final List<Contestant> servers = new ArrayList<>();
    private final Map<String, String> queries = new LinkedHashMap<>();

    private Serve() {}

    public static void main(String[] args) throws Exception {
        Serve serve = new Serve();
        serve.readQueries(Path.of(args[0]), List.of(args).subList(3, args.length));
        try {
            for (String line : Files.readAllLines(Path.of(args[1]))) {
                serve.servers.add(Contestant.start(line, Path.of(args[2])));
            }
            serve.compareAnswers();
            serve.print(serve.measure());
        } finally {
            serve.servers.forEach(Contestant::close);
        }
    }

    private void readQueries(Path folder, List<String> values) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".rq")).sorted().toList()) {
                String query = Files.readString(file);
                for (String value : values) {
                    int equals = value.indexOf('=');
                    query = query.replace("{" + value.substring(0, equals) + "}", value.substring(equals + 1));
                }
                queries.put(file.getFileName().toString().replace(".rq", ""), query);
            }
        }
    }

    /** Every server gives the answers of the first one, or there is nothing to measure. */
    private void compareAnswers() throws Exception {
        for (String name : queries.keySet()) {
            List<String> first = null;
            for (Contestant server : servers) {
                List<String> rows = Rows.of(answer(server, name));
                if (first == null) {
                    first = rows;
                    System.err.println(name + ": " + rows.size() + " rows");
                } else if (!rows.equals(first)) {
                    List<String> missing = new ArrayList<>(first);
                    missing.removeAll(rows);
                    throw new IllegalStateException(server.name() + " answers " + name + " differently: " + rows.size()
                            + " rows instead of " + first.size() + ", without " + missing.stream().findFirst());
                }
            }
        }
    }

    /** Waits until the server has loaded its data. */
    private byte[] answer(Contestant server, String name) throws Exception {
        byte[] request = Connection.request(server.path(), queries.get(name));
        while (server.process().isAlive()) {
            try (Connection connection = new Connection(server.port())) {
                return connection.ask(request);
            } catch (java.net.ConnectException e) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException(server.name() + " ended; its log says why");
    }

    private Map<String, List<Figures>> measure() throws Exception {
        Map<String, List<Figures>> table = new LinkedHashMap<>();
        for (Contestant server : servers) {
            System.err.println("warming " + server.name());
            for (String name : queries.keySet()) {
                Figures.measure(server, Connection.request(server.path(), queries.get(name)), WARM_UP);
            }
        }
        for (String name : queries.keySet()) {
            System.err.println("measuring " + name);
            List<List<Figures>> rounds = new ArrayList<>();
            servers.forEach(server -> rounds.add(new ArrayList<>()));
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < servers.size(); i++) {
                    Contestant server = servers.get(i);
                    byte[] request = Connection.request(server.path(), queries.get(name));
                    rounds.get(i).add(Figures.measure(server, request, SECONDS));
                }
            }
            table.put(name, rounds.stream().map(Figures::median).toList());
        }
        return table;
    }

    private void print(Map<String, List<Figures>> table) {
        System.out.println("Server CPU ms per request with 8 clients, in brackets the median ms of one client alone; medians of "
                + ROUNDS + " alternating rounds. The last column is our CPU in shares of stock Fuseki's in memory.\n");
        System.out.print("| query |");
        servers.forEach(server -> System.out.print(" " + server.name() + " |"));
        System.out.print(" share |\n|" + " --- |".repeat(servers.size() + 2) + "\n");
        table.forEach((name, figures) -> {
            System.out.print("| " + name + " |");
            figures.forEach(each -> System.out.printf(Locale.ROOT, " %.2f (%.2f) |", each.cpu(), each.median()));
            int stock = servers.stream().map(Contestant::name).toList().indexOf("Fuseki in memory");
            System.out.printf(
                    Locale.ROOT, " %s |%n", stock < 0 ? "" : String.format("%.2f", figures.get(0).cpu() / figures.get(stock).cpu()));
        });
        System.out.print("| resident MB |");
        servers.forEach(server -> System.out.print(" " + server.resident() + " |"));
        System.out.println(" |");
    }
}
