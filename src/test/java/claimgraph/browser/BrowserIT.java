package claimgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of the real graph in a real browser, as a person uses them; pictures are left in target/screenshots. */
class BrowserIT {
    @RegisterExtension
    static final Visit VISIT = new Visit();

    private final Browser browser = VISIT.browser();

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
        assertThat(browser.see("blockquote").getText())
                .as("the passage around the excerpt")
                .hasSizeGreaterThan(phrase.length() + 40);
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
    void theNetworkIsDrawnAndNarrowed() {
        browser.open("");
        browser.see("#network-drawing canvas");
        assertThat(browser.see("#network-filters").isDisplayed()).isTrue();
        browser.choose("#network-source", "s003");
        browser.see("input[name=deed][value=build]").click();
        browser.screenshot("home");
    }

    /** All but suggestions, drawing, completion and charts, which a script makes. */
    @Test
    void withoutScriptsOneStillSearchesOpensValuesAndAsks() {
        browser.scripts(false);
        try {
            browser.open("");
            assertThat(browser.see("#network-list .ties").getText()).contains("AMI Labs");
            assertThat(browser.all("#network-drawing canvas")).isEmpty();
            browser.screenshot("scriptless-home");
            browser.see("#q").sendKeys("lecun", Keys.ENTER);
            browser.see("a[href='/id/yann-lecun']").sendKeys(Keys.ENTER);
            browser.see("details.side > summary").sendKeys(Keys.ENTER);
            assertThat(browser.see("details[open] .claim").getText()).contains("says");
            browser.open("query");
            browser.screenshot("scriptless-query");
            assertThat(browser.all("[data-copies]")).noneMatch(WebElement::isDisplayed);
            browser.see("#run").click();
            assertThat(browser.see("main table").getText()).contains("USD 1.03 billion");
            assertThat(browser.see("#query-text").getSize().width).isGreaterThan(900);
            browser.screenshot("scriptless-answer");
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void theKeyboardReachesTheContent() {
        browser.open("id/ami-labs");
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.path()).endsWith("#main");
    }

    @Test
    void aPlanThatCameTrueIsNoDispute() {
        browser.open("id/ami-labs");
        List<String> headquarters = browser.all(".property").stream()
                .map(WebElement::getText)
                .filter(text -> text.startsWith("headquarters"))
                .toList();
        assertThat(headquarters)
                .singleElement()
                .asString()
                .contains("fact", "came true", "Expected in s003")
                .doesNotContain("Sources differ");
        browser.open("source/s003?show=disputed");
        assertThat(browser.see(".rows").getText())
                .contains("amount raised")
                .doesNotContain("AMI Labs · headquarters · Paris");
        browser.open("question/ami-labs--headquarters");
        assertThat(browser.see(".head").getText()).startsWith("A plan that came true");
    }

    @Test
    void aRecordThatClashesIsNamedWithBothSides() {
        browser.open("id/v-jepa-2");
        assertThat(browser.see(".head .notice").getText())
                .startsWith("clash released on: s000-c071 says March 2026, the linked record"
                        + " https://arxiv.org/abs/2506.09985 June 2025");
        assertThat(browser.see(".sum").getText()).contains("at least 90 days apart");
        browser.screenshot("clash");
    }

    private String joined(String css) {
        return String.join(
                "", browser.all(css).stream().map(WebElement::getText).toList());
    }
}
