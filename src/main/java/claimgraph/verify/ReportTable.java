package claimgraph.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The reports of all sources as lines that a person reads. */
public final class ReportTable {

    private ReportTable() {}

    /** A header, a line per source, a line of totals. */
    public static List<String> lines(List<SourceReport> reports) {
        List<String> lines = new ArrayList<>();
        lines.add(row(
                "source",
                "claims",
                "places",
                "verified",
                "relocated",
                "missing",
                "failed",
                "absent",
                "quoted",
                "held against"));
        for (SourceReport report : reports) {
            lines.add(line(report.source().id(), List.of(report), percent(report.share()), report.heldAgainst()));
        }
        lines.add(line("all", reports, percent(share(reports)), ""));
        return lines;
    }

    /** What a person should look at: excerpts that another copy lacks, or has more than once. */
    public static List<String> doubts(List<SourceReport> reports) {
        return reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding ->
                        finding.outcome() == EvidenceOutcome.RELOCATED || finding.outcome() == EvidenceOutcome.MISSING)
                .filter(finding -> !finding.message().isEmpty())
                .map(finding -> finding.claim() + " " + word(finding) + ": " + finding.message())
                .toList();
    }

    /** A line for every place: claim, offsets of excerpt and passage, what became of it. */
    public static List<String> each(List<SourceReport> reports) {
        return reports.stream()
                .flatMap(report -> report.findings().stream())
                .map(finding -> finding.claim() + " " + finding.evidence().place() + " in "
                        + finding.evidence().passage().place() + " " + word(finding)
                        + (finding.outcome() == EvidenceOutcome.RELOCATED
                                ? String.format(Locale.ROOT, " %+d", finding.delta())
                                : ""))
                .toList();
    }

    private static String line(String name, List<SourceReport> reports, String share, String against) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(sum(reports, SourceReport::claims));
        cells.add(sum(reports, report -> report.findings().size()));
        Arrays.stream(EvidenceOutcome.values())
                .map(outcome -> sum(reports, report -> report.count(outcome)))
                .forEach(cells::add);
        cells.add(share);
        cells.add(against);
        return row(cells.toArray(String[]::new));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-8s%8s%9s%10s%11s%9s%8s%8s%10s  %s", (Object[]) cells)
                .stripTrailing();
    }

    private static String sum(List<SourceReport> reports, ToLongFunction<SourceReport> count) {
        return String.valueOf(reports.stream().mapToLong(count).sum());
    }

    private static double share(List<SourceReport> reports) {
        long chars =
                reports.stream().mapToLong(report -> report.source().chars()).sum();
        double quoted = reports.stream()
                .mapToDouble(report -> report.share() * report.source().chars())
                .sum();
        return chars <= 0 ? 0 : quoted / chars;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String word(EvidenceFinding finding) {
        return finding.outcome().name().toLowerCase(Locale.ROOT);
    }
}
