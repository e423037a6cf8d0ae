package claimgraph.serve.page;

import claimgraph.serve.http.TooLargeServlet;
import claimgraph.serve.page.answer.Assets;
import claimgraph.serve.page.answer.Describer;
import claimgraph.serve.page.answer.DocumentServlet;
import claimgraph.serve.page.answer.Fixed;
import claimgraph.serve.page.answer.JsonServlet;
import claimgraph.serve.page.answer.NotFound;
import claimgraph.serve.page.answer.PageServlet;
import claimgraph.serve.page.answer.Redirect;
import claimgraph.serve.page.answer.Representation;
import claimgraph.serve.page.answer.Shell;
import claimgraph.serve.page.answer.Shows;
import claimgraph.serve.page.answer.ThingServlet;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.question.DisagreementsPage;
import claimgraph.serve.page.terms.DescriptionReader;
import claimgraph.serve.page.terms.DumpServlet;
import claimgraph.serve.page.terms.Dumps;
import claimgraph.serve.page.terms.Examples;
import claimgraph.serve.page.terms.OntologyReader;
import claimgraph.serve.page.terms.QueryPage;
import claimgraph.serve.page.terms.WhyPage;
import claimgraph.serve.page.thing.Once;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;

/** Every page and where it is. */
public final class Pages {
    private final Site site;
    private final Readers readers;
    private final Shell shell;
    private final Map<String, HttpServlet> byPath = new LinkedHashMap<>();

    private Pages(Site site) {
        this.site = site;
        this.readers = Readers.of(site);
        this.shell = new Shell(site.version(), new Once<>(Assets::version));
    }

    /** The servlets by the path at which each answers. */
    public static Map<String, HttpServlet> of(Site site) {
        Pages pages = new Pages(site);
        pages.addThings();
        pages.addPages();
        pages.addDocuments();
        pages.leaveOut();
        return pages.byPath;
    }

    /** What reads the whole graph would take minutes and gigabytes where that is large. */
    private void leaveOut() {
        if (site.isLarge()) {
            HttpServlet leftOut =
                    new TooLargeServlet(site.dataset().getDefaultGraph().size(), Site.MOST_READ_WHOLE);
            for (String path :
                    new String[] {"", "/search", "/suggest", "/network.json", "/disagreements", "/dumps/*"}) {
                byPath.put(path, leftOut);
            }
        }
    }

    private void addThings() {
        ThingViews views = new ThingViews(readers);
        add("id", "entity", (thing, request) -> views.entity(thing));
        add("claim", "claim", (thing, request) -> views.claim(thing));
        add("question", "question", (thing, request) -> views.question(thing));
        add("source", "source", (thing, request) -> views.source(thing, word(request.getParameter("show"))));
        add("evidence", "evidence", (thing, request) -> views.evidence(thing));
        for (String kind : new String[] {"value", "graph", "fact", "position", "run", "link"}) {
            add(kind, kind, (thing, request) -> views.other(thing, kind));
        }
    }

    private void add(String path, String kind, Shows shows) {
        var parts = new ThingServlet.Dereferencing(
                shell,
                new Describer(site.dataset(), site.namespaces()),
                new NotFound(readers.queries(), site.isLarge()));
        byPath.put("/" + path + "/*", new ThingServlet(kind, site.namespaces().base() + path + "/", shows, parts));
    }

    private void addPages() {
        Examples examples = new Examples(site.questions());
        QueryPage query = new QueryPage(examples, readers.queries(), site.isLarge());
        byPath.put(
                "",
                new PageServlet(
                        shell,
                        request ->
                                new View("home", Map.of("home", readers.home().get(), "examples", examples))));
        byPath.put("/search", new PageServlet(shell, readers.index()::page));
        byPath.put("/suggest", new JsonServlet(shell, readers.index()::suggest));
        byPath.put(
                "/network.json",
                new JsonServlet(shell, request -> readers.home().get().network().json()));
        byPath.put(
                "/disagreements",
                new PageServlet(shell, new DisagreementsPage(readers.disagreements(), readers.sums())));
        byPath.put("/query", new PageServlet(shell, query::page));
        byPath.put("/terms.json", new JsonServlet(shell, query::terms));
        byPath.put("/why", new PageServlet(shell, new WhyPage(readers.queries(), readers.claims())));
        byPath.put("/static/*", new Assets());
    }

    /** Documents that have RDF behind them, at their path and with each ending. */
    private void addDocuments() {
        OntologyReader ontology =
                new OntologyReader(site.dataset(), readers.queries(), readers.claims(), site.shapes());
        Once<OntologyReader.Page> terms = new Once<>(ontology::page);
        Dumps dumps = new Dumps(site.dataset());
        DescriptionReader description =
                new DescriptionReader(site.dataset(), readers.queries(), site.questions(), dumps);
        addDocument(
                "/ontology", request -> new View("ontology", Map.of("page", terms.get())), request -> ontology.terms());
        addDocument("/void", description::page, description::graph);
        byPath.put("/.well-known/void", new Redirect("/void"));
        byPath.put("/ontology/0.1.0", new Redirect("/ontology"));
        for (String part : List.of("/core", "/core-lists", "/claims-vocab", "/links-vocab", "/lists", "/shapes")) {
            byPath.put(part, new Redirect("/ontology"));
            byPath.put(part + "/0.1.0", new Redirect("/ontology"));
        }
        byPath.put("/dumps/*", new DumpServlet(dumps, shell));
        byPath.put("/robots.txt", new Fixed("robots.txt", "text/plain"));
        byPath.put("/openapi.json", new Fixed("openapi.json", "application/json"));
        byPath.put("/favicon.ico", new Fixed("icon.svg", "image/svg+xml"));
    }

    private void addDocument(
            String path, Function<HttpServletRequest, View> page, Function<HttpServletRequest, Graph> graph) {
        HttpServlet document = new DocumentServlet(path, shell, page, graph);
        byPath.put(path, document);
        for (Representation form : Representation.values()) {
            byPath.put(path + "." + form.suffix(), new DocumentServlet(path, shell, page, graph));
        }
    }

    private static String word(@org.jspecify.annotations.Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
