package claimgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import claimgraph.claim.Claims;
import claimgraph.claim.Evidence;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problems;
import claimgraph.problem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our own seeds against the articles, which lie beside the project and never in it. */
class RealSourcesTest {
    private static final Path SOURCES = Path.of(System.getProperty(
            "claimgraph.sources",
            Path.of(System.getProperty("basedir", ""), "../shared/sources").toString()));
    private static final int MOST_WORDS = 8;

    /** Hyphens and slashes part words too: stricter than the rule for rows, as strict as any reader may count. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'\u2019][\\p{L}\\p{N}]+)*");

    private final Problems problems = new Problems();
    private Claims claims;

    @BeforeEach
    void readTheSeeds() {
        claims = GraphPipeline.of(
                        new ProjectPaths(Path.of("")),
                        Path.of("seeds"),
                        "seeds",
                        GraphPipeline.PUBLISHED_BASE,
                        stage -> {})
                .read(problems);
    }

    @Test
    void everyPhraseStandsInItsArticle() {
        if (!Files.isDirectory(SOURCES)) {
            String skipped = "SKIPPED: no folder " + SOURCES + ", so no phrase was held against its article.";
            System.out.println(skipped);
            abort(skipped);
        }
        List<SourceReport> reports = new EvidenceCheck(SOURCES, "seeds", problems).check(claims);
        ReportTable.lines(reports).forEach(System.out::println);
        assertThat(problems.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.count(EvidenceOutcome.VERIFIED))
                        .isEqualTo(report.findings().size()));
    }

    /** The copyright guard, with the articles or without. */
    @Test
    void noExcerptHasMoreThanEightWords() {
        assertThat(claims.claims().stream().flatMap(claim -> claim.evidence().stream()))
                .isNotEmpty()
                .extracting(Evidence::quote)
                .allMatch(quote -> WORD.matcher(quote).results().count() <= MOST_WORDS);
    }
}
