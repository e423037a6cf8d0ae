package claimgraph.export.release;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is the same, byte for byte, wherever it is built: another language, time zone, encoding and folder. */
class SameBytesIT {
    @TempDir
    private Path folder;

    @Test
    void buildsTheSameReleaseUnderOtherLocales() throws Exception {
        Build first = build("here", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
        Build second = build(
                "a place far away",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kolkata",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:hashCode=2");
        Path here = first.end();
        Path there = second.end();
        List<Path> files = files(here);
        assertThat(files)
                .isEqualTo(files(there))
                .map(Path::toString)
                .contains(
                        "claimgraph.nq",
                        "claimgraph.jsonld",
                        "claimgraph-facts.ttl",
                        "claimgraph-rdf12.ttl",
                        "tables/claims.csv",
                        "tables/claims.parquet",
                        "tables/dictionary.md",
                        "void.ttl",
                        "DATA_CARD.md",
                        "CITATION.cff",
                        "reports/summary.txt",
                        "SHA256SUMS");
        for (Path file : files) {
            assertThat(there.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
        }
        assertThat(here.resolve("void.ttl")).content().contains(Sha256.of(here.resolve("claimgraph.nq")));
    }

    /** A build in a process of its own. */
    private record Build(Process process, Path said, Path out) {
        Path end() throws IOException, InterruptedException {
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(said)).isZero();
            return out.toRealPath();
        }
    }

    private Build build(String name, String... options) throws IOException {
        Path out = folder.resolve(name).resolve("release");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UnlockExperimentalVMOptions"));
        words.addAll(List.of(options));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "claimgraph.cli.Claimgraph"));
        words.addAll(List.of("build", "--out", out.toString()));
        Path said = folder.resolve(name + ".said");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Build(process, said, out);
    }

    private static List<Path> files(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            return files.filter(Files::isRegularFile)
                    .map(release::relativize)
                    .sorted()
                    .toList();
        }
    }
}
