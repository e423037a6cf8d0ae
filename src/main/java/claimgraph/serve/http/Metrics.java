package claimgraph.serve.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** What is counted while the server runs, and the page that Prometheus reads. */
public final class Metrics extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final transient Set<String> routes;

    /**
     * Counts by the first word of a path.
     *
     * @param routes the words that are counted under their own name; all others are one
     */
    public Metrics(Set<String> routes) {
        this.routes = routes;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** Shows a number that changes by itself. */
    public void gauge(String name, String description, IntSupplier value) {
        Gauge.builder(name, value, IntSupplier::getAsInt)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    /** Shows a number that only grows. */
    public void counter(String name, String description, LongSupplier value) {
        FunctionCounter.builder(name, this, each -> value.getAsLong())
                .description(description)
                .register(registry);
    }

    void count(HttpServletRequest request, int status, long nanos) {
        Timer.builder("claimgraph.http.requests")
                .description("Requests by route, method and status")
                .tag("route", route(request.getRequestURI()))
                .tag(
                        "method",
                        Set.of("GET", "HEAD", "POST", "OPTIONS").contains(request.getMethod())
                                ? request.getMethod()
                                : "other")
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(Duration.ofNanos(nanos));
    }

    private String route(String path) {
        String[] words = path.split("/", 4);
        String route = "/" + (words.length > 1 ? words[1] : "");
        if (route.equals("/$") && words.length > 2) {
            route += "/" + words[2];
        }
        return routes.contains(route) ? route : "other";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Headers.content(response, "text/plain");
        response.setHeader("Cache-Control", "no-store");
        Answer.send(request, response, registry.scrape().getBytes(StandardCharsets.UTF_8));
    }
}
