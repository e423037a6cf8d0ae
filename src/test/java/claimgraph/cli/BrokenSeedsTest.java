package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.check.Checked;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.output.Pipe;
import claimgraph.problem.Problem;
import claimgraph.problem.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file of the shipped seeds broken in each way that files break: the file is named, nothing else is blamed, no sentence
 * speaks Java, nothing is written. Small seeds hid what only shows when other files lean on the broken one.
 */
@Timeout(240)
class BrokenSeedsTest {
    private static final Path SHIPPED = Path.of("seeds");

    /** Nobody need write these. */
    private static final Set<String> OPTIONAL =
            Set.of("decisions.csv", "identities.csv", "records.csv", "links.sssom.tsv", "agreement.csv");

    private static final String JAVA =
            "(?s).*(Exception|Error\\b|\\b(java|org|com|claimgraph)\\.[a-z]+\\.|[a-z]\\$[A-Z]|@[0-9a-f]{5,}|\\bnull\\b|cannot"
                    + " be cast).*";

    @TempDir
    private Path folder;

    private Path seeds;

    /** Makes of a file what people and programs make of it. */
    @FunctionalInterface
    private interface Breakage {
        void breakIt(Path file, Seed was) throws Exception;
    }

    /** A file as it was; its table begins behind the comments at its top. */
    private record Seed(String top, String header, String rows, char separator) {
        static Seed of(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            int at = IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).startsWith("#"))
                    .findFirst()
                    .orElseThrow();
            return new Seed(
                    lines.subList(0, at).stream().map(line -> line + "\n").collect(Collectors.joining()),
                    lines.get(at),
                    lines.stream().skip(at + 1).map(line -> line + "\n").collect(Collectors.joining()),
                    file.toString().endsWith(".tsv") ? '\t' : ',');
        }

        String whole() {
            return top + header + "\n" + rows;
        }

        /** With something in the middle of its rows. */
        String with(String inserted) {
            int half = rows.indexOf('\n', rows.length() / 2 - 1) + 1;
            return top + header + "\n" + rows.substring(0, half) + inserted + rows.substring(half);
        }
    }

    private static final Map<String, Breakage> WAYS = ways();

    private static Map<String, Breakage> ways() {
        Map<String, Breakage> ways = new LinkedHashMap<>();
        texts(ways);
        tables(ways);
        bytes(ways);
        places(ways);
        return ways;
    }

    private static void texts(Map<String, Breakage> ways) {
        ways.put("empty", (file, was) -> Files.writeString(file, ""));
        ways.put("blank lines", (file, was) -> Files.writeString(file, "\n \n\r\n"));
        ways.put("comments", (file, was) -> Files.writeString(file, "# one\n# two\n"));
        ways.put("header only", (file, was) -> Files.writeString(file, was.top() + was.header() + "\n"));
        ways.put("no header", (file, was) -> Files.writeString(file, was.top() + was.rows()));
        ways.put(
                "misspelt column",
                (file, was) -> Files.writeString(file, was.whole().replaceFirst("(?m)^(?!#)(\\w)(\\w)", "$2$1")));
        ways.put("duplicate column", (file, was) -> {
            String first = was.header().split(String.valueOf(was.separator()))[0];
            Files.writeString(file, was.top() + first + was.separator() + was.header() + "\n" + was.rows());
        });
    }

    private static void tables(Map<String, Breakage> ways) {
        ways.put("unbalanced quote", (file, was) -> Files.writeString(file, was.with("\"")));
        ways.put(
                "text behind a quote",
                (file, was) -> Files.writeString(file, was.with("\"a\"b" + was.separator() + "c\n")));
        ways.put(
                "semicolons", (file, was) -> Files.writeString(file, was.whole().replace(was.separator(), ';')));
        ways.put(
                "other separator",
                (file, was) -> Files.writeString(
                        file, was.whole().replace(was.separator(), was.separator() == ',' ? '\t' : ',')));
        ways.put(
                "a cell too many",
                (file, was) -> Files.writeString(
                        file,
                        was.with(
                                was.separator() + was.rows().lines().findFirst().orElseThrow() + "\n")));
        ways.put("one cell", (file, was) -> Files.writeString(file, was.with("alone\n")));
        ways.put(
                "conflict marks",
                (file, was) -> Files.writeString(file, was.with("<<<<<<< HEAD\n=======\n>>>>>>> theirs\n")));
        ways.put(
                "ten thousand columns",
                (file, was) -> Files.writeString(
                        file,
                        was.top()
                                + IntStream.range(0, 10_000)
                                        .mapToObj(i -> "c" + i)
                                        .collect(Collectors.joining(String.valueOf(was.separator())))
                                + "\n" + was.rows()));
        ways.put(
                "web page",
                (file, was) ->
                        Files.writeString(file, "<!DOCTYPE html>\n<html><body>404, \"not\" found</body></html>\n"));
    }

    private static void bytes(Map<String, Breakage> ways) {
        ways.put("UTF-16", (file, was) -> Files.write(file, was.whole().getBytes(StandardCharsets.UTF_16)));
        ways.put(
                "UTF-16 without its mark",
                (file, was) -> Files.write(file, was.whole().getBytes(StandardCharsets.UTF_16LE)));
        ways.put("head in UTF-16", (file, was) -> {
            byte[] bytes = was.whole().getBytes(StandardCharsets.UTF_8);
            Files.write(
                    file,
                    new String(Arrays.copyOf(bytes, Math.min(3000, bytes.length)), StandardCharsets.UTF_8)
                            .getBytes(StandardCharsets.UTF_16));
        });
        ways.put("Latin-1 byte", (file, was) -> Files.write(file, insert(was, (byte) 0xE9)));
        ways.put("NUL", (file, was) -> Files.write(file, insert(was, (byte) 0)));
        ways.put("cut in a character", (file, was) -> Files.write(file, append(was, (byte) 0xE2)));
        ways.put("gzip", (file, was) -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(was.whole().getBytes(StandardCharsets.UTF_8));
            }
            Files.write(file, packed.toByteArray());
        });
        ways.put(
                "spreadsheet",
                (file, was) -> Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, (byte) 0xFA}));
    }

    private static void places(Map<String, Breakage> ways) {
        ways.put("folder", (file, was) -> Files.createDirectory(gone(file)));
        ways.put("pipe", (file, was) -> Files.createLink(gone(file), pipe(file)));
        ways.put("link to a pipe", (file, was) -> Files.createSymbolicLink(gone(file), pipe(file)));
        ways.put("dangling link", (file, was) -> Files.createSymbolicLink(gone(file), Path.of("nowhere")));
        ways.put("link to itself", (file, was) -> Files.createSymbolicLink(gone(file), file.getFileName()));
        ways.put("missing", (file, was) -> gone(file));
    }

    /** One for all, above the seeds: it stands for devices too. */
    private static Path pipe(Path file) throws IOException, InterruptedException {
        Path root = file.getParent();
        while (!root.endsWith("seeds")) {
            root = root.getParent();
        }
        Path pipe = root.resolveSibling("pipe").toAbsolutePath();
        return Files.exists(pipe) ? pipe : Pipe.make(pipe);
    }

    private static Path gone(Path file) throws IOException {
        Files.delete(file);
        return file;
    }

    private static byte[] insert(Seed was, byte odd) {
        byte[] mark = was.with("\u0001").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < mark.length; i++) {
            mark[i] = mark[i] == 1 ? odd : mark[i];
        }
        return mark;
    }

    private static byte[] append(Seed was, byte odd) {
        byte[] whole = was.whole().getBytes(StandardCharsets.UTF_8);
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        more[whole.length] = odd;
        return more;
    }

    @BeforeEach
    void copySeeds() throws IOException {
        seeds = folder.resolve("seeds");
        for (String name : names()) {
            Path copy = seeds.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(SHIPPED.resolve(name), copy);
        }
        assertThat(Checked.seeds(seeds).problems()).isEmpty();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|tsv)"))
                    .map(file -> SHIPPED.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** All files of claims are broken at once, since all that is wrong is told at once; the others one by one. */
    @Test
    void eachFileInEachWayIsNamedAndNothingElseIs() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (List<String> together : groups()) {
            for (Map.Entry<String, Breakage> way : WAYS.entrySet()) {
                for (String name : together) {
                    way.getValue().breakIt(seeds.resolve(name), Seed.of(SHIPPED.resolve(name)));
                }
                List<Problem> problems = Checked.seeds(seeds).problems();
                all.assertThatCode(() -> areNamed(together, way.getKey(), problems))
                        .as("%s: %s", together, way.getKey())
                        .doesNotThrowAnyException();
                for (String name : together) {
                    restore(name);
                }
            }
        }
        all.assertAll();
    }

    private static List<List<String>> groups() throws IOException {
        Map<Boolean, List<String>> byKind =
                names().stream().collect(Collectors.partitioningBy(name -> name.startsWith("claims/")));
        return Stream.concat(
                        Stream.of(byKind.get(true)), byKind.get(false).stream().map(List::of))
                .toList();
    }

    /** Every problem is one of these files', and each of them has its own. */
    private static void areNamed(List<String> names, String way, List<Problem> problems) {
        for (String name : names) {
            isNamed(
                    name,
                    way,
                    problems.stream()
                            .filter(problem -> names.stream()
                                    .filter(other -> !other.equals(name))
                                    .noneMatch(problem.toString()::contains))
                            .toList());
        }
    }

    private static void isNamed(String name, String way, List<Problem> problems) {
        List<String> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::toString)
                .toList();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotMatch(JAVA));
        if (!way.equals("missing")) {
            assertThat(errors).isNotEmpty().allMatch(error -> error.startsWith("seeds/" + name + ":"));
            assertThat(errors).as("enough is enough").hasSizeLessThan(1500);
        } else if (name.startsWith("claims/")) {
            assertThat(problems.toString()).contains("seeds/" + name);
        } else {
            assertThat(errors).hasSize(OPTIONAL.contains(name) ? 0 : 1);
        }
    }

    /** Root may read everything, so there the case cannot be made. */
    @Test
    void unreadableFilesAreNamed() throws IOException {
        for (String name : names()) {
            Path file = seeds.resolve(name);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
            Assumptions.assumeFalse(Files.isReadable(file), "this user may read every file");
            isNamed(name, "unreadable", Checked.seeds(seeds).problems());
            restore(name);
        }
    }

    /** A hundred megabytes, once as a table and once as links. */
    @Test
    void endlessCellIsNamed() throws IOException {
        byte[] part = "0123456789".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        for (String name : List.of("entities.csv")) {
            try (OutputStream out = Files.newOutputStream(seeds.resolve(name))) {
                out.write((Files.readString(SHIPPED.resolve(name))).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 100; i++) {
                    out.write(part);
                }
            }
            isNamed(name, "endless cell", Checked.seeds(seeds).problems());
            restore(name);
        }
    }

    @Test
    void commandsRefuseAndLeaveWhatWasWritten() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("graph.nq"), "old");
        Files.createDirectories(out.resolve("graph"));
        Files.writeString(out.resolve("graph/claimgraph.graph"), "old");
        List<List<String>> commands = List.of(
                List.of("check"),
                List.of("build", "--quads", out + "/graph.nq"),
                List.of("build", "--graph", out + "/graph"),
                List.of("build", "--out", out + "/release"),
                List.of("export", "--view", "facts", "--out", out + "/facts.ttl"),
                List.of("export", "--format", "csv", "--out", out + "/tables"));
        List<String> names = names();
        int i = 0;
        for (Map.Entry<String, Breakage> way : WAYS.entrySet()) {
            String name = way.getKey().equals("missing") ? "entities.csv" : names.get(i % names.size());
            way.getValue().breakIt(seeds.resolve(name), Seed.of(SHIPPED.resolve(name)));
            refuses(commands.get(i % commands.size()), name);
            restore(name);
            i++;
        }
        assertThat(tree(out)).containsExactlyInAnyOrder("graph.nq", "graph", "graph/claimgraph.graph");
        assertThat(out.resolve("graph.nq")).hasContent("old");
        assertThat(out.resolve("graph/claimgraph.graph")).hasContent("old");
    }

    private void refuses(List<String> command, String name) {
        Terminal terminal = new Terminal();
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--seeds", seeds.toString()));
        assertThat(terminal.run(words))
                .as("%s\n%s%s", words, terminal.out(), terminal.err())
                .isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out() + terminal.err()).contains(name).doesNotMatch(JAVA);
    }

    private void restore(String name) throws IOException {
        Path file = seeds.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
        }
        Files.copy(SHIPPED.resolve(name), file);
    }

    private static List<String> tree(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !path.equals(root))
                    .map(path -> root.relativize(path).toString())
                    .toList();
        }
    }
}
