package claimgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.clients.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The editor in a real browser: examples, mistakes, completion, and copied code that is really run. */
class EditorIT {
    @RegisterExtension
    static final Visit VISIT = new Visit();

    /** A source and how many claims it has, as CSV or in columns. */
    private static final Pattern ROW = Pattern.compile("(https://w3id.org/claimgraph/source/s\\d+)[,\\s]+(\\d+)");

    private static final String COUNTS = """
        PREFIX cg: <https://w3id.org/claimgraph/ontology#>
        SELECT ?source (COUNT(?claim) AS ?claims) WHERE { ?claim cg:source ?source } GROUP BY ?source ORDER BY ?source\
        """;

    private static final String FOCUS = """
        const at = document.activeElement;
        const outlined = [at, at.closest('.CodeMirror-focused')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
        return (outlined || at === document.body ? 'seen ' : 'UNSEEN ') + at.tagName + ' ' + at.textContent.trim().slice(0, 30);\
        """;

    @TempDir
    private Path folder;

    private final Browser browser = VISIT.browser();

    @Test
    void anExampleIsRunAndChanged() {
        browser.open("query");
        browser.see(".themes summary").click();
        browser.see(".examples a").click();
        browser.see("#result .answer td");
        browser.screenshot("query-example");
        ask(COUNTS);
        browser.seeText("#result-actions", "5 rows");
        browser.see("#chart").click();
        browser.see(".bars");
        browser.screenshot("query-chart");
    }

    @Test
    void copiedPythonGivesTheTableOfThePage() throws Exception {
        Tool.need("python3-pandas", Tool.hasPython("pandas"));
        givesTheTable("python", "pd.read_csv", Tool.PYTHON);
    }

    @Test
    void copiedCurlGivesTheTableOfThePage() throws Exception {
        Tool.need("curl", Tool.succeeds("curl", "--version"));
        givesTheTable("curl", "--data-urlencode", "bash");
    }

    @Test
    void copiedRGivesTheTableOfThePage() throws Exception {
        Tool.need("r-base-core", Tool.succeeds(Tool.R, "--version"));
        givesTheTable("r", "read.csv", Tool.R);
    }

    /** Runs what the button copies; every row of the page must be a line of what it prints, and no other. */
    private void givesTheTable(String language, String call, String program) throws Exception {
        browser.open("query");
        browser.see(".yasqe .CodeMirror");
        ask(COUNTS);
        browser.seeText("#result-actions", "5 rows");
        browser.see("button[data-copy=" + language + "]").click();
        String code = browser.see("#code-text").getText();
        assertThat(code).contains(call, VISIT.uri());
        Path script = Files.writeString(folder.resolve("copied-" + language), code);
        Tool.Run run = Tool.run(folder, Map.of(), program, script.toString());
        assertThat(run.exitCode()).as(run.said()).isZero();
        List<String> rows = browser.all(".answer tbody tr").stream()
                .map(row -> row.findElement(By.cssSelector("a")).getDomAttribute("title") + " "
                        + row.findElement(By.cssSelector(".number"))
                                .getText()
                                .replaceFirst("(?s)why.*", "")
                                .replace(",", ""))
                .toList();
        assertThat(rows).hasSize(5);
        assertThat(ROW.matcher(run.said())
                        .results()
                        .map(found -> found.group(1) + " " + found.group(2))
                        .toList())
                .as(run.said())
                .isEqualTo(rows);
    }

    private void ask(String query) {
        browser.run("claimgraph.editor.setValue(arguments[0])", query);
        browser.see("#run").click();
    }

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

    /** The first rows have arrived by then; none of them may be taken for the answer. */
    @Test
    void anAnswerOfTooManyRowsIsNotShownAsOne() {
        browser.open("query");
        browser.see(".yasqe .CodeMirror");
        ask("SELECT * { ?a ?b ?c . ?d ?e ?f }");
        // The browser may drop the end of what broke off, and the number with it.
        browser.seeText("#problem", "This answer is not whole");
        assertThat(browser.see("#problem").getText()).contains("rows", "LIMIT");
        assertThat(browser.all("#result .answer tbody tr")).isEmpty();
        browser.screenshot("query-too-many-rows");
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

    /** The editor shows the focus of its hidden field on its own frame. */
    @Test
    void everyStopOfTheKeyboardIsSeen() {
        browser.open("query");
        browser.see(".yasqe .CodeMirror");
        Set<String> stops = new LinkedHashSet<>();
        for (int i = 0; i < 40; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            stops.add(String.valueOf(browser.run(FOCUS)));
        }
        assertThat(stops)
                .anyMatch(stop -> stop.contains("BUTTON Run"))
                .anyMatch(stop -> stop.contains("Copy the query"))
                .allMatch(stop -> stop.startsWith("seen"));
    }

    @Test
    void aQueryForWikidataIsCopiedAndIsSparql() {
        browser.open("query");
        browser.see("[data-copies]").click();
        browser.seeText("[data-copies] + [role=status]", "");
        String copied = String.valueOf(browser.run("return document.getElementById('wikidata-query').textContent"));
        Query query = QueryFactory.create(copied);
        assertThat(query.getResultVars()).contains("ours", "item", "value");
        assertThat(copied).contains(" wd:Q", "(\"founder\" wdt:P112)").doesNotContain("SERVICE");
        browser.see("#wikidata ~ details summary").click();
        browser.screenshot("query-wikidata");
    }
}
