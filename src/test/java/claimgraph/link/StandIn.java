package claimgraph.link;

import claimgraph.link.source.Fetched;
import claimgraph.link.source.ItemFolder;
import claimgraph.link.source.ItemJson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A local Wikidata: real items and real search answers over HTTP, and on request one fault after the other. */
public final class StandIn implements AutoCloseable {

    public static final Path SAMPLES = Path.of("src/test/resources/claimgraph/link");

    /** What goes wrong with the next request. */
    public record Fault(int status, String body, Map<String, String> headers, boolean cut) {
        public static Fault of(int status, String body) {
            return new Fault(status, body, Map.of(), false);
        }

        public static Fault busy(String body, String retryAfter) {
            return new Fault(200, body, Map.of("Retry-After", retryAfter), false);
        }

        /** A good answer that ends in its middle while the length says more. */
        public static Fault cutAnswer() {
            return new Fault(200, "", Map.of(), true);
        }
    }

    private final HttpServer server;
    private final ItemFolder items = new ItemFolder(SAMPLES.resolve("items"));
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    public final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    public final List<String> agents = Collections.synchronizedList(new ArrayList<>());

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(java.util.concurrent.Executors.newFixedThreadPool(4));
        server.createContext("/w/api.php", this::answer);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/api.php");
    }

    public StandIn then(Fault fault) {
        faults.add(fault);
        return this;
    }

    /** How many requests it ever had in hand at once. */
    public int mostAtOnce() {
        return most.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        String query = exchange.getRequestURI().getRawQuery();
        requests.add(query);
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        Fault fault = faults.poll();
        String body = fault == null || fault.cut() ? body(parameters(query)) : fault.body();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (fault != null) {
            fault.headers().forEach(exchange.getResponseHeaders()::set);
        }
        exchange.sendResponseHeaders(fault == null ? 200 : fault.status(), bytes.length);
        int length = fault != null && fault.cut() ? bytes.length / 2 : bytes.length;
        running.decrementAndGet();
        exchange.getResponseBody().write(bytes, 0, length);
        exchange.close();
    }

    private String body(Map<String, String> asked) throws IOException {
        return switch (asked.getOrDefault("action", "")) {
            case "wbgetentities" -> entities(asked.getOrDefault("ids", ""));
            case "wbsearchentities" -> search(asked.getOrDefault("search", ""));
            case "query" -> byKey(asked.getOrDefault("srsearch", ""));
            default -> "{\"error\":{\"code\":\"unknown_action\"}}";
        };
    }

    private String entities(String ids) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String id : ids.split("\\|", -1)) {
            Path file = SAMPLES.resolve("items/" + id + ".json");
            Path redirect = SAMPLES.resolve("answers/wbgetentities-redirect-" + id + ".json");
            if (Files.exists(redirect)) {
                String whole = Files.readString(redirect);
                parts.add(whole.substring(whole.indexOf("\"" + id), whole.lastIndexOf("},")));
            } else if (Files.exists(file)) {
                String json = Files.readString(file).strip();
                parts.add(
                        json.startsWith("{\"entities\":{")
                                ? json.substring("{\"entities\":{".length(), json.length() - 2)
                                : "\"" + id + "\":" + json);
            } else {
                parts.add("\"" + id + "\":{\"id\":\"" + id + "\",\"missing\":\"\"}");
            }
        }
        return "{\"entities\":{" + String.join(",", parts) + "},\"success\":1}";
    }

    private String search(String name) throws IOException {
        if (name.equals("Universe")) {
            return Files.readString(SAMPLES.resolve("answers/wbsearchentities-Universe.json"));
        }
        List<String> ids = name.equals("United States")
                ? Arrays.asList(Files.readString(SAMPLES.resolve("answers/United_States_50_en.json"))
                        .replaceAll("[\\[\\]\" \\n]", "")
                        .split(","))
                : items.search(name);
        return ids.stream()
                .map(id -> "{\"id\":\"" + id + "\"}")
                .collect(Collectors.joining(",", "{\"search\":[", "],\"success\":1}"));
    }

    private String byKey(String search) {
        String[] parts = search.replace("haswbstatement:", "").split("=", 2);
        return items.withKey(parts[0], parts[1]).stream()
                .map(id -> "{\"title\":\"" + id + "\"}")
                .collect(Collectors.joining(",", "{\"query\":{\"search\":[", "]}}"));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    /** A sample item. */
    public static claimgraph.link.source.LinkedItem item(String id) {
        try {
            Fetched fetched = ItemJson.parse(Files.readString(SAMPLES.resolve("items/" + id + ".json")))
                    .get(0);
            return java.util.Objects.requireNonNull(fetched.item());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
