package claimgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.dataset.QuestionFolder;
import claimgraph.pipeline.Built;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.Home;
import claimgraph.problem.Problems;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import claimgraph.serve.page.source.SourceTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of the real graph in a real browser, as a person uses them; pictures are left in target/screenshots. */
class BrowserIT {
    private static final long HEAVIEST = 500_000;
    private static final List<String> PAGES = List.of(
            "",
            "id/ami-labs",
            "id/ami-labs-seed-2026",
            "source/s003",
            "claim/s004-c002",
            "question/ami-labs-seed-2026--amountRaised",
            "evidence/s001-15-49",
            "value/USD-1.03e9",
            "graph/facts",
            "disagreements",
            "search?q=lecun",
            "query?example=" + "%s",
            "why?value=1030000000",
            "ontology",
            "void",
            "dumps/",
            "id/nobody");

    @TempDir
    private static Path folder;

    private static SparqlServer server;
    private static Browser browser;
    private static String example;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Browser.isInstalled(), "Debian's chromium and chromium-driver are not installed.");
        Home home = new Home(Path.of(""));
        Built built = GraphPipeline.of(home, home.seeds(), "seeds", GraphPipeline.PUBLISHED_BASE, stage -> {})
                .gather(new Problems())
                .orElseThrow();
        InventedTexts.write(built.graph(), folder);
        ServedGraph graph = ServedGraph.of(built.graph(), QuestionFolder.read(home.queries()))
                .withLines(built.lines())
                .withTexts(SourceTexts.read(folder));
        example = graph.questions().get(0).id();
        server = SparqlServer.start(graph, ServerSettings.standard().withPort(0));
        browser = new Browser(server.uri());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            List<String> elsewhere = browser.requested().stream()
                    .filter(url -> !url.startsWith(server.uri().toString()))
                    .toList();
            List<String> complaints = browser.complaints().stream()
                    .filter(said -> !said.contains("status of 40"))
                    .toList();
            browser.close();
            server.close();
            assertThat(complaints).as("what the browser complained of").isEmpty();
            assertThat(elsewhere).as("requests that left this machine").isEmpty();
        }
    }

    @Test
    void searchLandsOnAnEntity() {
        browser.open("");
        browser.see("#q").sendKeys("lecu");
        assertThat(browser.see("#suggestions a").getText()).contains("Yann LeCun");
        browser.screenshot("suggestions");
        browser.see("#q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(browser.see("h1").getText()).isEqualTo("Yann LeCun");
        assertThat(browser.path()).isEqualTo("/id/yann-lecun");
    }

    @Test
    void aValueLeadsToItsClaimsAndToThePassage() {
        browser.open("id/ami-labs-seed-2026");
        WebElement value = browser.see("details.side > summary");
        value.sendKeys(Keys.ENTER);
        WebElement claim = browser.see("details[open] .claim");
        assertThat(claim.getText()).contains("characters ", "seeds/claims/", "line ");
        browser.screenshot("entity-opened");
        String phrase = claim.findElement(By.cssSelector("q")).getText();
        claim.findElement(By.cssSelector(".place a[href^='/evidence/']")).click();
        assertThat(joined("blockquote mark")).isEqualToIgnoringWhitespace(phrase.replaceAll("[“”]", ""));
        assertThat(browser.see("blockquote").getText()).contains("the article goes on");
        browser.screenshot("passage");
    }

    @Test
    void disagreementsAreNarrowed() {
        browser.open("disagreements");
        int all = browser.all("article.difference:not(.sum)").size();
        browser.choose("select[name=kind]", "ValueConflict");
        browser.see(".filters button").click();
        assertThat(browser.path()).contains("kind=ValueConflict");
        assertThat(browser.all("article.difference")).hasSizeBetween(1, all - 1);
        browser.screenshot("disagreements-narrowed");
        browser.see("article.difference h3 a").click();
        assertThat(browser.path()).startsWith("/question/");
    }

    @Test
    void anExampleIsRunChangedAndCopiedAsPythonThatRuns() throws Exception {
        browser.open("query");
        browser.see(".themes summary").click();
        browser.see(".examples a").click();
        browser.see("#result .answer td");
        browser.screenshot("query-example");
        browser.run("claimgraph.editor.setValue(arguments[0])", COUNTS);
        browser.see("#run").click();
        browser.seeText("#result-actions", "5 rows");
        browser.see("#chart").click();
        browser.see(".bars");
        browser.screenshot("query-chart");
        browser.see("button[data-copy=python]").click();
        String code = browser.see("#code-text").getText();
        assertThat(code).contains("pd.read_csv", server.uri().toString());
        assertThat(python(code)).contains("source", "claims", "s000");
    }

    private static final String COUNTS = """
            PREFIX cg: <https://w3id.org/claimgraph/ontology#>
            SELECT ?source (COUNT(?claim) AS ?claims) WHERE { ?claim cg:source ?source } GROUP BY ?source ORDER BY ?source""";

    @Test
    void mistakesAreShownInTheirPlaceAndWhyLeadsToClaims() {
        browser.open("query?query=SELECT%20*%20WHERE%20%7B%0A%3Fs%20%3Fp");
        assertThat(browser.see("#problem").getText()).containsIgnoringCase("line 2");
        assertThat(browser.all(".wrong-line")).isNotEmpty();
        browser.screenshot("query-mistake");
        browser.open("query");
        browser.see(".yasqe .CodeMirror");
        browser.see("#run").click();
        browser.see("#result .why-link").click();
        assertThat(browser.see("h1").getText()).isNotEmpty();
        assertThat(browser.see(".claim").getText()).contains("says");
        browser.screenshot("why");
    }

    @Test
    void typingCompletesFromOurDataAndInsertsThePrefix() {
        browser.open("query");
        browser.see(".yasqe .CodeMirror");
        browser.run("claimgraph.editor.setValue('SELECT * WHERE { ?round '); claimgraph.editor.focus();"
                + "claimgraph.editor.getDoc().setCursor({ line: 0, ch: 99 });");
        browser.driver().switchTo().activeElement().sendKeys("cg:amountRai");
        assertThat(browser.see(".CodeMirror-hint").getText()).contains("cg:amountRaised", "amount raised");
        browser.screenshot("query-completion");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(String.valueOf(browser.run("return claimgraph.editor.getValue()")))
                .contains("PREFIX cg: <https://w3id.org/claimgraph/ontology#>", "cg:amountRaised");
    }

    @Test
    void theNetworkIsDrawnAndNarrowed() {
        browser.open("");
        browser.see("#network-drawing canvas");
        assertThat(browser.see("#network-filters").isDisplayed()).isTrue();
        browser.choose("#network-source", "s003");
        browser.see("input[name=deed][value=build]").click();
        browser.screenshot("home");
    }

    @Test
    void everyPageFitsAPhoneAndIsLight() {
        List<String> wrong = new ArrayList<>();
        browser.run("window.stop()");
        for (String path : paths()) {
            browser.width(360);
            browser.driver().executeCdpCommand("Network.clearBrowserCache", java.util.Map.of());
            browser.received();
            browser.open(path);
            settle(path);
            Object overflow =
                    browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            long bytes = browser.received();
            if (((Number) overflow).intValue() > 0 || bytes > HEAVIEST) {
                wrong.add(path + ": " + overflow + " pixels too wide, " + bytes + " bytes");
            }
            weights.add(bytes + "\t/" + path);
            browser.screenshot("phone-" + name(path));
        }
        browser.width(1200);
        write("weights.txt", weights);
        assertThat(wrong).isEmpty();
    }

    private static final List<String> weights = new ArrayList<>();

    @Test
    void everyPageIsAccessibleInLightAndDark() throws Exception {
        Optional<Axe> axe = Axe.unpack();
        assumeTrue(axe.isPresent(), "npm could not unpack axe-core.");
        List<String> found = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            for (String path : paths()) {
                browser.open(path);
                settle(path);
                axe.get().violations(browser).forEach(each -> found.add("/" + path + (dark ? " dark " : " ") + each));
                browser.screenshot((dark ? "dark-" : "light-") + name(path));
            }
        }
        browser.dark(false);
        write("axe.txt", found);
        assertThat(found).isEmpty();
    }

    @Test
    void theKeyboardReachesTheContent() {
        browser.open("id/ami-labs");
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.path()).endsWith("#main");
    }

    private static List<String> paths() {
        return PAGES.stream().map(path -> path.formatted(example)).toList();
    }

    /** Waits until the scripts of a page have done their work. */
    private static void settle(String path) {
        if (path.startsWith("query")) {
            browser.see("#result .answer, #problem");
        } else if (path.isEmpty()) {
            browser.see("#network-drawing canvas");
        }
    }

    private static String joined(String css) {
        return String.join(
                "", browser.all(css).stream().map(WebElement::getText).toList());
    }

    private static String name(String path) {
        return path.isEmpty() ? "home" : path.replaceAll("[^a-z0-9-]+", "-").replaceAll("-$", "");
    }

    private static void write(String file, List<String> lines) {
        try {
            Files.write(Path.of("target/screenshots", file), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String python(String code) throws IOException, InterruptedException {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(
                Files.isDirectory(Path.of("/usr/lib/python3/dist-packages/pandas")),
                "Debian's python3-pandas is not installed.");
        Path script = folder.resolve("copied.py");
        Files.writeString(script, code);
        Process process = new ProcessBuilder(python.toString(), script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
