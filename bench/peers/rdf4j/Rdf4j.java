import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's store in memory behind the plainest HTTP server there is: {@code Rdf4j PORT FILE.ttl}. */
public final class Rdf4j {
    private Rdf4j() {}

    public static void main(String[] args) throws IOException {
        SailRepository repository = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(new File(args[1]), RDFFormat.TURTLE);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 64);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/ds", exchange -> answer(exchange, repository));
        server.start();
    }

    private static void answer(HttpExchange exchange, SailRepository repository) throws IOException {
        String text = exchange.getRequestURI().getRawQuery().substring("query=".length());
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        int status = 200;
        try (RepositoryConnection connection = repository.getConnection()) {
            Query query = connection.prepareQuery(URLDecoder.decode(text, StandardCharsets.UTF_8));
            if (query instanceof BooleanQuery ask) {
                new SPARQLBooleanJSONWriter(out).handleBoolean(ask.evaluate());
            } else {
                ((TupleQuery) query).evaluate(new SPARQLResultsJSONWriter(out));
            }
        } catch (RuntimeException e) {
            status = 500;
            out.writeBytes(e.toString().getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(status, out.size());
        out.writeTo(exchange.getResponseBody());
        exchange.close();
    }
}
