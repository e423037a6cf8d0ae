package claimgraph.serve.page;

import claimgraph.serve.page.answer.Assets;
import claimgraph.serve.page.answer.Describer;
import claimgraph.serve.page.answer.NotFound;
import claimgraph.serve.page.answer.PageServlet;
import claimgraph.serve.page.answer.Shell;
import claimgraph.serve.page.answer.Shows;
import claimgraph.serve.page.answer.ThingServlet;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.home.NetworkJson;
import claimgraph.serve.page.query.Examples;
import claimgraph.serve.page.query.QueryPage;
import claimgraph.serve.page.query.TermsJson;
import claimgraph.serve.page.query.WhyPage;
import claimgraph.serve.page.question.DisagreementsPage;
import claimgraph.serve.page.search.SearchPage;
import claimgraph.serve.page.search.Suggest;
import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every page and where it is. */
public final class Pages {
    private final Site site;
    private final Readers readers;
    private final Shell shell;
    private final Map<String, HttpServlet> byPath = new LinkedHashMap<>();

    private Pages(Site site) {
        this.site = site;
        this.readers = Readers.of(site);
        this.shell = new Shell(site.hash() + Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX));
    }

    /** The servlets by the path at which each answers. */
    public static Map<String, HttpServlet> of(Site site) {
        Pages pages = new Pages(site);
        pages.addThings();
        pages.addPages();
        return pages.byPath;
    }

    private void addThings() {
        ThingViews views = new ThingViews(readers);
        add("id", "entity", (thing, request) -> views.entity(thing));
        add("claim", "claim", (thing, request) -> views.claim(thing));
        add("question", "question", (thing, request) -> views.question(thing));
        add("source", "source", (thing, request) -> views.source(thing, word(request.getParameter("show"))));
        add("evidence", "evidence", (thing, request) -> views.evidence(thing));
        for (String kind : new String[] {"value", "graph", "fact", "run", "link"}) {
            add(kind, kind, (thing, request) -> views.other(thing, kind));
        }
    }

    private void add(String path, String kind, Shows shows) {
        var parts =
                new ThingServlet.Dereferencing(shell, new Describer(readers.graph()), new NotFound(readers.graph()));
        byPath.put("/" + path + "/*", new ThingServlet(kind, site.namespaces().base() + path + "/", shows, parts));
    }

    private void addPages() {
        Examples examples = new Examples(site.questions());
        byPath.put(
                "",
                new PageServlet(
                        shell, request -> new View("home", Map.of("home", readers.home(), "examples", examples))));
        byPath.put("/search", new PageServlet(shell, new SearchPage(readers.index())));
        byPath.put("/suggest", new Suggest(readers.index()));
        byPath.put("/network.json", new NetworkJson(readers::home));
        byPath.put(
                "/disagreements",
                new PageServlet(shell, new DisagreementsPage(readers.disagreements(), readers.sums())));
        byPath.put(
                "/query",
                new PageServlet(shell, new QueryPage(examples, site.namespaces().ontology())));
        byPath.put("/terms.json", new TermsJson(readers.graph()));
        byPath.put("/why", new PageServlet(shell, new WhyPage(readers.graph(), readers.claims())));
        byPath.put("/static/*", new Assets());
    }

    private static String word(@org.jspecify.annotations.Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
