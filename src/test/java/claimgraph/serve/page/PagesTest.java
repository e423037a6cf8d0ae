package claimgraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Lantern;
import claimgraph.ontology.Namespaces;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problems;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.page.question.SourceTexts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands on the pages. */
class PagesTest {
    @RegisterExtension
    static SmallSite site = new SmallSite();

    @Test
    void aLabelIsNeverRun() throws Exception {
        for (String path :
                new String[] {"id/bad-name", "", "search?q=script", "search?q=%3Cscript%3E", "id/%3Cscript%3E"}) {
            assertThat(site.page(path)).as(path).doesNotContain("<script>alert", "q=<script>");
        }
        assertThat(site.page("id/bad-name")).contains("&lt;script&gt;");
        assertThat(site.get("", SmallSite.BROWSER)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'self'");
    }

    @Test
    void linksStayOnOurOwnHost() throws Exception {
        assertThat(site.page("id/acme-seed-2026"))
                .contains("href=\"/id/", "href=\"/claim/")
                .doesNotContain("href=\"https://w3id.org/claimgraph");
    }

    @Test
    void anEntityShowsItsClaimsWithPhraseSourcePlaceAndRow() throws Exception {
        assertThat(site.page("id/acme-seed-2026"))
                .contains("USD 1.03 billion", "<q>", "href=\"/source/s002\"", "characters ", "seeds/claims/");
    }

    /** What a record of others says is no claim; whoever reads the claim must still learn of it. */
    @Test
    void aRecordThatSaysOtherwiseIsShownWhereTheClaimIs() throws Exception {
        for (String path :
                new String[] {"id/acme-seed-2026", "claim/s001-c001", "question/acme-seed-2026--amountRaised"}) {
            assertThat(site.page(path))
                    .as(path)
                    .contains("class=\"badge dispute\">clash</span>", "both cannot be right", "/link/s001-c001--paper");
        }
        assertThat(site.page("id/acme-seed-2026")).contains("a record says otherwise");
        assertThat(site.page("claim/s002-c001")).doesNotContain("clash");
        assertThat(site.page("link/s001-c001--paper"))
                .contains(
                        "<h1>s001-c001 and a record, about “announced on”</h1>", ">https://papers.example/1</a> 2025.");
    }

    /** Whoever holds the text reads the passage; whoever does not has the excerpt, and is told where the passage is. */
    @Test
    void thePassageIsShownWhereTheTextIsAtHand() throws Exception {
        Path seeds = Lantern.FOLDER.resolve("seeds");
        ServedGraph without = GraphPipeline.of(
                        ProjectPaths.find(), seeds, "seeds", Namespaces.PUBLISHED_BASE, stage -> {})
                .gather(new Problems())
                .map(built -> ServedGraph.of(built.graph(), List.of()))
                .orElseThrow();
        try (SmallSite bare = new SmallSite(without);
                SmallSite reading = new SmallSite(without.withTexts(SourceTexts.read(Lantern.FOLDER)))) {
            for (String path : List.of("claim/s000-c002", "evidence/s000-56-74-in-41-97")) {
                assertThat(words(reading.page(path)))
                        .as(path)
                        .contains("In May 2031 it <mark>raised $12 million</mark>, led by ")
                        .doesNotContain("--sources");
                assertThat(words(bare.page(path)))
                        .as(path)
                        .contains("<blockquote><mark>raised $12 million</mark></blockquote>")
                        .contains("characters 41\u201397 of the file", "characters 56\u201374", "--sources DIR")
                        .doesNotContain("In May 2031");
            }
        }
    }

    /** Without the links to other excerpts inside the passage. */
    private static String words(String page) {
        return page.replaceAll("<a class=\"span\"[^>]*>([^<]*)</a>", "$1");
    }

    @Test
    void searchFindsByOtherNames() throws Exception {
        assertThat(site.page("search?q=acme")).contains("href=\"/id/acme-labs\"");
        assertThat(site.get("suggest?q=acm", "").body()).contains("\"/id/acme-labs\"");
        assertThat(site.get("suggest", "").body()).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void disagreementsCanBeNarrowed() throws Exception {
        assertThat(site.page("disagreements")).contains("amount raised", "value=\"ModalityDifference\"");
        assertThat(site.page("disagreements?kind=UnitDifference")).contains("None is of this kind");
    }

    @Test
    void everyPageStartsWithTheFrame() throws Exception {
        for (String path : new String[] {"", "disagreements", "search", "source/s001", "claim/s002-c001", "run/s001"}) {
            assertThat(site.page(path))
                    .as(path)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                    .contains("<main id=\"main\">", "</html>");
        }
    }
}
