package claimgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds of every page: it fits a phone, it is light, and everybody can use it, by day and by night. */
class EveryPageIT {
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
            "id/v-jepa-2",
            "link/s000-c071--arxiv.org-abs-2506.09985",
            "search?q=",
            "disagreements",
            "search?q=lecun",
            "query?example=" + "%s",
            "why?value=1030000000",
            "ontology",
            "void",
            "dumps/",
            "id/nobody");

    private static final List<String> weights = new ArrayList<>();

    @RegisterExtension
    static final Visit VISIT = new Visit();

    private final Browser browser = VISIT.browser();

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

    /** A table may scroll inside itself, the page never. */
    @Test
    void everyPageFitsAWideScreen() {
        List<String> wrong = new ArrayList<>();
        browser.width(1400);
        for (String path : paths()) {
            browser.open(path);
            settle(path);
            Object overflow =
                    browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) overflow).intValue() > 0) {
                wrong.add(path + ": " + overflow + " pixels too wide");
            }
            browser.screenshot("wide-" + name(path));
        }
        browser.width(1200);
        assertThat(wrong).isEmpty();
    }

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

    private static List<String> paths() {
        return PAGES.stream().map(path -> path.formatted(VISIT.example())).toList();
    }

    /** Waits until the scripts of a page have done their work. */
    private void settle(String path) {
        if (path.startsWith("query")) {
            browser.see("#result .answer, #problem");
        } else if (path.isEmpty()) {
            browser.see("#network-drawing canvas");
        }
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
}
