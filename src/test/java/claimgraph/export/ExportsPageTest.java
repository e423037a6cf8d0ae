package claimgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Golden;
import claimgraph.export.content.TableFormat;
import claimgraph.export.content.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/exports.md shows ten real lines of each export; {@code -Dgolden=write} puts the present ones there. */
class ExportsPageTest {
    private static final Path PAGE = Path.of("docs/exports.md");
    /** What DifferenceTest holds the command against. */
    private static final Path DIFFERENCE = Path.of("src/test/resources/claimgraph/export/two-articles/expected.txt");

    private static final Pattern EXAMPLE =
            Pattern.compile("(<!-- export: (\\S+) \\| (.+?) -->\n```\\w+\n)(.*?)```", Pattern.DOTALL);
    private static final int LINES = 10;
    private static final int WIDTH = 120;

    @TempDir
    private Path folder;

    @Test
    void showsTenRealLinesOfEachExport() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(EXAMPLE.matcher(page).results().map(match -> match.group(2)))
                .containsExactly("facts", "claims", "rdf12", "nanopub", "schema.org", "dictionary");
        String shown = EXAMPLE.matcher(page)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + lines(match) + "```"));
        String difference = Files.readString(DIFFERENCE, StandardCharsets.UTF_8);
        Golden.check(
                PAGE,
                shown.replaceFirst(
                        "(?s)(<!-- difference -->\n```text\n).*?```",
                        "$1" + Matcher.quoteReplacement(difference) + "```"));
    }

    private String lines(MatchResult match) {
        List<String> all = export(match.group(2)).lines().toList();
        List<String> shown = all.stream()
                .dropWhile(line -> !line.strip().startsWith(match.group(3)))
                .limit(LINES)
                .toList();
        assertThat(shown).as(match.group(3)).hasSize(LINES);
        return shown.stream()
                .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String export(String name) {
        try {
            if (name.equals("dictionary")) {
                new Tables(Editions.ours()).write(folder, TableFormat.CSV);
                return Files.readString(folder.resolve("dictionary.md"));
            }
            RdfView view = RdfView.of(name).orElseThrow();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            view.write(Editions.ours(), view.syntaxes().get(0), out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
