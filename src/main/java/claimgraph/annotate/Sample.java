package claimgraph.annotate;

import claimgraph.claim.Sha256;
import claimgraph.problem.Problems;
import claimgraph.seed.Layout;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Claims drawn at random for somebody to judge against the sources. A claim's place in the draw is the SHA-256 of the seed
 * and its id, so that the same seed draws the same claims on every machine, and a row that is added moves no other.
 */
public final class Sample {
    private static final int ORDER_BYTES = 16;

    private record Drawn(String claim, String order, List<SeedRow> rows) {}

    private final SeedFolder seeds;

    public Sample(Path seeds, String shown) {
        this.seeds = new SeedFolder(seeds, shown);
    }

    /**
     * Writes the rows of {@code count} claims as CSV: claim and line first, the columns of the seeds, and two empty ones for
     * the judge, {@code verdict} and {@code objection}. A claim with a second phrase has both its rows.
     *
     * @param seed any text; another one draws other claims
     * @return how many claims were drawn, fewer than {@code count} where there are no more
     */
    public int write(int count, String seed, Problems problems, Appendable out) {
        Map<String, Drawn> claims = new LinkedHashMap<>();
        for (String file : seeds.claimFiles(problems)) {
            String source = file.replaceFirst("\\.csv$", "");
            seeds.readClaims(file, problems, row -> {
                String claim = source + "-" + row.cell("claim_id");
                claims.computeIfAbsent(claim, id -> new Drawn(id, order(seed, id), new ArrayList<>()))
                        .rows()
                        .add(row);
            });
        }
        List<Drawn> drawn = claims.values().stream()
                .sorted(Comparator.comparing(Drawn::order))
                .limit(count)
                .sorted(Comparator.comparing(Drawn::claim))
                .toList();
        print(drawn, out);
        return drawn.size();
    }

    private static String order(String seed, String claim) {
        return Sha256.of(seed + "\n" + claim, ORDER_BYTES);
    }

    private static void print(List<Drawn> drawn, Appendable out) {
        List<String> columns = Layout.CLAIMS.columns();
        try (CSVPrinter csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
            List<String> header = new ArrayList<>(List.of("claim", "line"));
            header.addAll(columns);
            header.addAll(List.of("verdict", "objection"));
            csv.printRecord(header);
            for (Drawn claim : drawn) {
                for (SeedRow row : claim.rows()) {
                    List<String> cells = new ArrayList<>(List.of(claim.claim(), Long.toString(row.line())));
                    columns.forEach(column -> cells.add(row.cell(column)));
                    cells.addAll(List.of("", ""));
                    csv.printRecord(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
