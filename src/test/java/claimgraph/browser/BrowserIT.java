package claimgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of the real graph in a real browser, as a person uses them; pictures are left in target/screenshots. */
class BrowserIT {
    private static Visit visit;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        visit = Visit.start();
        browser = visit.browser();
    }

    @AfterAll
    static void stop() {
        if (visit != null) {
            visit.close();
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
        assertThat(code).contains("pd.read_csv", visit.uri());
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
    void theKeyboardReachesTheContent() {
        browser.open("id/ami-labs");
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.path()).endsWith("#main");
    }

    private static String joined(String css) {
        return String.join(
                "", browser.all(css).stream().map(WebElement::getText).toList());
    }

    private static String python(String code) throws IOException, InterruptedException {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(
                Files.isDirectory(Path.of("/usr/lib/python3/dist-packages/pandas")),
                "Debian's python3-pandas is not installed.");
        Path script = Files.createTempFile("copied", ".py");
        Files.writeString(script, code);
        Process process = new ProcessBuilder(python.toString(), script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
