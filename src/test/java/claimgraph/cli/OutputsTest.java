package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Lantern;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.export.release.ReleaseArchive;
import claimgraph.link.StandIn;
import claimgraph.output.Pipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that writes a file, told to write where a pipe stands or where links lead: the pipe gets the bytes and stays a
 * pipe, the link stays a link. Pipes stand for devices: as root, a rename once made a file of the null device.
 */
@Timeout(120)
class OutputsTest {
    private static final String SEEDS = StandIn.SAMPLES.resolve("seeds").toString();
    private static final String ITEMS = StandIn.SAMPLES.resolve("items").toString();

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void buildQuads() throws Exception {
        throughPipeAndLink("g.nq", "build", "--quads");
    }

    @Test
    void exportViews() throws Exception {
        throughPipeAndLink("g.ttl", "export", "--view", "facts", "--out");
        throughPipeAndLink("g.jsonld", "export", "--view", "schema.org", "--out");
    }

    @Test
    void linkPropose() throws Exception {
        throughPipeAndLink("p.tsv", "link", "propose", "--items", ITEMS, "--out");
    }

    @Test
    void linkStatesFollowLinks() throws Exception {
        Path link = link("states.tsv");
        fine("link", "check", "--items", ITEMS, "--seeds", SEEDS, "--states", link.toString());
        assertWrittenBehind(link);
    }

    @Test
    void extractedItems() throws Exception {
        Path dump = StandIn.SAMPLES.resolve("dump/sample-dump-20150815.json.gz");
        Pipe pipe = Pipe.read(folder.resolve("Q23.json"));
        fine("link", "extract", "--dump", dump.toString(), "--out", folder.toString(), "--id", "Q23");
        assertThat(pipe.content()).asString(StandardCharsets.UTF_8).contains("\"Q23\"");
        assertThat(pipe.isStillOne()).isTrue();
    }

    @Test
    void tablesOfEachFormat() throws Exception {
        for (String format : List.of("csv", "jsonl", "parquet")) {
            Path tables = Files.createDirectories(folder.resolve("disk/" + format));
            Path out = Files.createSymbolicLink(folder.resolve("to-" + format), tables);
            Pipe pipe = Pipe.read(tables.resolve("claims." + format));
            Path link =
                    Files.createSymbolicLink(tables.resolve("dictionary.csv"), folder.resolve(format + "-dictionary"));
            fine("export", "--seeds", SEEDS, "--format", format, "--out", out.toString());
            assertThat(pipe.content()).isNotEmpty();
            assertThat(pipe.isStillOne()).isTrue();
            assertWrittenBehind(link);
            fine(
                    "export",
                    "--seeds",
                    SEEDS,
                    "--format",
                    format,
                    "--out",
                    folder.resolve(format).toString());
            assertThat(folder.resolve(format).resolve("claims." + format)).hasBinaryContent(pipe.content());
            fine(
                    "export",
                    "--seeds",
                    SEEDS,
                    "--format",
                    format,
                    "--out",
                    folder.resolve(format).toString());
        }
        assertNoLitter();
    }

    @Test
    void storedGraph() throws Exception {
        Path out = Files.createSymbolicLink(folder.resolve("to-graph"), Path.of("graph"));
        fine("build", "--seeds", SEEDS, "--graph", out.toString());
        Path file = folder.resolve("graph/claimgraph.graph");
        long size = Files.size(file);
        Path elsewhere = Files.move(file, folder.resolve("elsewhere"));
        Files.createSymbolicLink(file, elsewhere);
        Files.writeString(elsewhere, "old");
        fine("build", "--seeds", SEEDS, "--graph", out.toString());
        assertThat(Files.readSymbolicLink(file)).isEqualTo(elsewhere);
        assertThat(elsewhere).hasSize(size);
        Files.delete(file);
        Pipe pipe = Pipe.read(file);
        fine("build", "--seeds", SEEDS, "--graph", out.toString());
        assertThat((long) pipe.content().length).isEqualTo(size);
        assertThat(pipe.isStillOne()).isTrue();
        assertNoLitter();
    }

    @Test
    void releaseBehindALink() throws Exception {
        Path out = Files.createSymbolicLink(folder.resolve("out"), Path.of("disk"));
        fine("build", "--seeds", SEEDS, "--out", out.toString());
        fine("build", "--seeds", SEEDS, "--out", out.toString());
        assertThat(Files.readSymbolicLink(out)).isEqualTo(Path.of("disk"));
        assertThat(out.resolve("claimgraph.nq")).isNotEmptyFile();
    }

    @Test
    void releaseWhereAPipeStandsIsRefused() throws Exception {
        Path pipe = Pipe.make(folder.resolve("out"));
        assertThat(terminal.run("build", "--seeds", SEEDS, "--out", pipe.toString()))
                .isEqualTo(ExitCode.OUR_FAILURE);
        assertThat(terminal.err()).contains("out is a file. Name a folder with --out.");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void archive() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path launcher = Files.writeString(home.resolve("claimgraph"), "#!/bin/sh\n");
        Pipe pipe = Pipe.read(Files.createDirectory(folder.resolve("dist")).resolve("claimgraph-1.tar.gz"));
        for (String out : List.of("dist", "plain")) {
            ReleaseArchive archive = new ReleaseArchive("1");
            archive.addProgram(home, launcher);
            archive.write(folder.resolve(out));
        }
        assertThat(folder.resolve("plain/claimgraph-1.tar.gz")).hasBinaryContent(pipe.content());
        assertThat(pipe.isStillOne()).isTrue();
        assertThat(folder.resolve("plain/claimgraph-1.tar.gz.sha256"))
                .hasSameTextualContentAs(folder.resolve("dist/claimgraph-1.tar.gz.sha256"));
    }

    @Test
    void seedsThatAreLinks() throws Exception {
        Lantern.copyTo(folder);
        for (String name : List.of("seeds/claims/s000.csv", "seeds/sources.csv")) {
            Path file = folder.resolve(name);
            Path elsewhere = Files.move(file, folder.resolve("elsewhere-" + file.getFileName()));
            Files.createSymbolicLink(file, elsewhere);
        }
        Path claims = folder.resolve("seeds/claims/s000.csv");
        Files.writeString(
                claims,
                "claim_id,subject,property,value,quote,start,end,passage_start,passage_end,passage_sha256\n"
                        + ",lantern-works,describedAs,builds robots,builds walking robots,,,,,\n");
        fine("annotate", "fill", "s000", "--seeds", folder.resolve("seeds").toString(), "--sources", folder.toString());
        assertThat(Files.isSymbolicLink(claims)).isTrue();
        assertThat(folder.resolve("elsewhere-s000.csv")).content().contains("c001,lantern-works");
        Path article = Files.writeString(folder.resolve("007_new.txt"), "A new text.\n");
        List<String> described = List.of("--title", "New", "--tier", "direct", "--language", "en");
        assertThat(terminal.run(Stream.concat(
                                Stream.of(
                                        "annotate",
                                        "add-source",
                                        article.toString(),
                                        "--seeds",
                                        folder.resolve("seeds").toString()),
                                described.stream())
                        .toList()))
                .as(terminal.err())
                .isEqualTo(ExitCode.FINE);
        assertThat(Files.isSymbolicLink(folder.resolve("seeds/sources.csv"))).isTrue();
        assertThat(folder.resolve("elsewhere-sources.csv")).content().contains("007_new.txt");
    }

    /** The command writes the same to a pipe, to what a link leads to, and to a plain file. */
    private void throughPipeAndLink(String name, String... command) throws Exception {
        List<String> words = Stream.concat(
                        Stream.of(command),
                        Stream.of(folder.resolve("plain-" + name).toString(), "--seeds", SEEDS))
                .toList();
        fine(words.toArray(String[]::new));
        Path piped = folder.resolve("pipe-" + name);
        Pipe pipe = Pipe.read(piped);
        Path link = link("link-" + name);
        for (Path out : List.of(piped, link)) {
            fine(words.stream()
                    .map(word -> word.contains("plain-") ? out.toString() : word)
                    .toArray(String[]::new));
        }
        assertThat(pipe.content()).isEqualTo(Files.readAllBytes(folder.resolve("plain-" + name)));
        assertThat(pipe.isStillOne()).isTrue();
        assertWrittenBehind(link);
        assertThat(link).hasSameBinaryContentAs(folder.resolve("plain-" + name));
        assertNoLitter();
    }

    private Path link(String name) throws IOException {
        Path target = Files.writeString(folder.resolve("behind-" + name), "old");
        return Files.createSymbolicLink(folder.resolve(name), target.getFileName());
    }

    private static void assertWrittenBehind(Path link) throws IOException {
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(link).isRegularFile().content().isNotEqualTo("old");
    }

    private void fine(String... words) {
        assertThat(terminal.run(words))
                .as("%s\n%s", List.of(words), terminal.err())
                .isEqualTo(ExitCode.FINE);
    }

    private void assertNoLitter() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith(".") || name.endsWith(".part")))
                    .isEmpty();
        }
    }
}
