package claimgraph.annotate;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Evidence;
import claimgraph.claim.Source;
import claimgraph.claim.TextEvidence;
import claimgraph.problem.Location;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.text.LabelFinder;
import claimgraph.text.SourceText;
import claimgraph.text.Subjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the claims leave of the texts: as a list for the annotator of one source, as a table for all. */
public final class Gaps {

    private static final List<String> WAYS = List.of("label", "alias", "subject_text", "none");

    private final Claims claims;
    private final Map<String, List<Claim>> bySource;
    private final LabelFinder names;
    private final Subjects subjects;
    private final String shownSeeds;

    public Gaps(Claims claims, String shownSeeds) {
        this.claims = claims;
        this.bySource = claims.bySource();
        this.names = new LabelFinder(claims.entities().values());
        this.subjects = new Subjects(claims.entities());
        this.shownSeeds = shownSeeds;
    }

    /**
     * The list that an annotator works down: a line for each name or figure that no excerpt touches.
     *
     * @param uncited only those in sentences that no claim cites at all
     */
    public List<String> list(String id, Path sources, boolean uncited, Problems problems) {
        Source source = claims.sources().get(id);
        if (source == null) {
            problems.add(
                    ProblemCode.UNKNOWN_REFERENCE,
                    Location.ofFile(shownSeeds + "/sources.csv"),
                    Shown.quoted(id) + " is not in it."
                            + Nearest.didYouMean(id, claims.sources().keySet()));
            return List.of();
        }
        SourceCoverage coverage = coverage(source, new Texts(sources, shownSeeds), problems);
        List<String> lines = new ArrayList<>();
        for (Gap gap : coverage == null ? List.<Gap>of() : coverage.gaps()) {
            if (!uncited || !gap.sentenceCited()) {
                lines.add(line(gap));
            }
        }
        return lines;
    }

    private static String line(Gap gap) {
        String what = gap.item().entity().isEmpty() ? "figure" : gap.item().entity();
        String mark = gap.sentenceCited() ? " " : "!";
        String fresh = gap.item().entity().isEmpty() || gap.claimed() ? " " : "+";
        return String.format(
                Locale.ROOT, "%s%s%5d%7d  %-28s  %s", mark, fresh, gap.line(), gap.offset(), what, gap.context());
    }

    /** A header, a line per source, with what needs no text where the text is not at hand. */
    public List<String> table(@Nullable Path sources, Problems problems) {
        Optional<Texts> texts = Optional.ofNullable(sources).map(folder -> new Texts(folder, shownSeeds));
        List<String> lines = new ArrayList<>();
        lines.add(row(
                "source",
                "claims",
                "quoted",
                "sentences",
                "cited",
                "share",
                "left: names",
                "figures",
                "label",
                "alias",
                "subject_text",
                "none"));
        for (Source source : claims.sources().values()) {
            List<Claim> own = bySource.getOrDefault(source.id(), List.of());
            List<Evidence> phrases =
                    own.stream().flatMap(claim -> claim.evidence().stream()).toList();
            List<String> cells = new ArrayList<>(
                    List.of(source.id(), String.valueOf(own.size()), percent(source.quotedShare(phrases))));
            cells.addAll(texts.flatMap(all -> all.of(source, problems))
                    .map(text -> cells(text, own))
                    .orElse(Collections.nCopies(9, "-")));
            lines.add(row(cells.toArray(String[]::new)));
        }
        return lines;
    }

    private List<String> cells(SourceText text, List<Claim> own) {
        List<String> cells = new ArrayList<>(cells(new SourceCoverage(text, names, own)));
        Map<String, Long> shown = own.stream()
                .map(claim -> shown(claim, text))
                .collect(Collectors.groupingBy(way -> way, Collectors.counting()));
        WAYS.forEach(way -> cells.add(String.valueOf(shown.getOrDefault(way, 0L))));
        return cells;
    }

    /** By what the passages of a claim show whom it is about: the plainest of {@link #WAYS}. */
    private String shown(Claim claim, SourceText text) {
        Subjects.By by = TextEvidence.of(claim.evidence())
                .map(place -> text.slice(
                                place.passage().start(), place.passage().end())
                        .map(words -> subjects.shown(claim.question().subject(), words))
                        .orElse(Subjects.By.NOTHING))
                .min(Comparator.naturalOrder())
                .orElse(Subjects.By.NOTHING);
        return switch (by) {
            case LABEL -> "label";
            case ALIAS -> "alias";
            case NOTHING -> claim.subjectText().isEmpty() ? "none" : "subject_text";
        };
    }

    private static List<String> cells(SourceCoverage coverage) {
        List<Gap> gaps = coverage.gaps();
        long figures =
                gaps.stream().filter(gap -> gap.item().entity().isEmpty()).count();
        double share = coverage.sentences() == 0 ? 0 : (double) coverage.citedSentences() / coverage.sentences();
        return List.of(
                String.valueOf(coverage.sentences()),
                String.valueOf(coverage.citedSentences()),
                percent(share),
                String.valueOf(gaps.size() - figures),
                String.valueOf(figures));
    }

    private @Nullable SourceCoverage coverage(Source source, Texts texts, Problems problems) {
        return texts.of(source, problems)
                .map(text -> new SourceCoverage(text, names, bySource.getOrDefault(source.id(), List.of())))
                .orElse(null);
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-8s%8s%10s%11s%8s%10s%13s%9s%8s%7s%14s%6s", (Object[]) cells);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
