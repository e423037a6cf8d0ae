package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user runs them, on the fat jar, from an empty folder: seeds and queries come out of the jar. */
class CommandsIT {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/sparql");
    private static final String COUNT =
            "SELECT (COUNT(*) AS ?claims) { ?c a <https://w3id.org/claimgraph/ontology#Claim> }";

    @TempDir
    private Path here;

    @Test
    void checkFindsNothingWrongWithThePackagedSeeds() throws Exception {
        FatJar.Run run = FatJar.run("check");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("\\d+ claims, no problems\\.\\R");
    }

    @Test
    void checkPrintsAllProblemsAndEndsWithOne() throws Exception {
        copySeeds();
        replace("claims/s000.csv", "USD 1.03 billion", "1.03B");
        replace("entities.csv", "\nami-labs,Organization", "\nami-labs,Organisation");
        FatJar.Run run = FatJar.run("check", "--seeds", here.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"1.03B\" is not an amount of money. It looks like 1030000000")
                .contains("[invalid-money]")
                .contains("Did you mean \"Organization\"?")
                .contains("[unknown-class]");
        assertThat(run.err()).contains("errors").contains("Nothing was written.");
    }

    @Test
    void buildPublishesEveryFileAndTheSecondIsTheSame() throws Exception {
        FatJar.Run first = FatJar.run("build", "--out", here.resolve("one").toString());
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .contains("claims      ")
                .contains("published   ")
                .doesNotContain("\u001B");
        FatJar.run("build", "--out", here.resolve("two").toString());
        for (String name :
                new String[] {"claimgraph.nq", "claimgraph.trig", "claimgraph.ttl", "claimgraph.jsonld", "SHA256SUMS"
                }) {
            assertThat(here.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(here.resolve("two").resolve(name));
        }
    }

    @Test
    void quadsGoToAFileOrToStandardOutput() throws Exception {
        Path file = here.resolve("graph.nq");
        FatJar.Run toFile = FatJar.run("build", "--quads", file.toString());
        assertThat(toFile.exitCode()).as(toFile.err()).isZero();
        assertThat(toFile.out()).isEmpty();
        FatJar.Run piped = FatJar.run("build", "--quads", "-");
        assertThat(piped.out()).isEqualTo(Files.readString(file));
        assertThat(piped.err()).isEqualTo("quads       " + piped.out().lines().count() + "\n");
    }

    @Test
    void quadsOfBadSeedsAreNotWritten() throws Exception {
        Path file = Files.writeString(here.resolve("graph.nq"), "before");
        String seeds = Files.createDirectory(here.resolve("seeds")).toString();
        FatJar.Run toFile = FatJar.run("build", "--seeds", seeds, "--quads", file.toString());
        assertThat(toFile.exitCode()).isEqualTo(1);
        assertThat(toFile.err()).contains("[missing-file]").contains("Nothing was written.");
        assertThat(file).hasContent("before");
        assertThat(FatJar.run("build", "--seeds", seeds, "--quads", "-").out()).isEmpty();
        FatJar.Run undecided = FatJar.run("build");
        assertThat(undecided.exitCode()).isEqualTo(2);
        assertThat(undecided.err()).contains("Say one of --out, --quads and --graph.");
    }

    @Test
    void aStoredGraphAnswersWithoutSeeds() throws Exception {
        String graph = here.resolve("large").toString();
        FatJar.Run build = FatJar.run("build", "--graph", graph);
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.out()).isEmpty();
        assertThat(build.err()).matches("graph       .*claimgraph\\.graph \\(\\d+ MB\\)\\R");
        FatJar.Run stored = FatJar.run("query", "--graph", graph, "--checksums", "cq01-valuations");
        assertThat(stored.exitCode()).as(stored.err()).isZero();
        assertThat(stored.out())
                .isEqualTo(FatJar.run("query", "cq01-valuations").out());
    }

    @Test
    void aDamagedOrMissingGraphIsOneSentence() throws Exception {
        String graph = here.resolve("large").toString();
        FatJar.Run missing = FatJar.run("serve", "--graph", graph);
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err())
                .contains("There is no graph in " + graph + ". Make one with: claimgraph build --graph");
        assertThat(FatJar.run("build", "--graph", graph).exitCode()).isZero();
        Path file = here.resolve("large/claimgraph.graph");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        FatJar.Run cut = FatJar.run("serve", "--graph", graph);
        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.err())
                .isEqualTo("claimgraph: " + file + " was cut off. Build it again." + System.lineSeparator());
        whole[whole.length / 2] ^= 1;
        Files.write(file, whole);
        FatJar.Run damaged = FatJar.run("query", "--graph", graph, "--checksums", "cq01-valuations");
        assertThat(damaged.exitCode()).isEqualTo(1);
        assertThat(damaged.err()).contains(" is damaged. Build it again.");
        FatJar.Run both = FatJar.run("query", "--graph", graph, "--seeds", here.toString(), "cq01-valuations");
        assertThat(both.exitCode()).isEqualTo(2);
    }

    @Test
    void buildOfBadSeedsLeavesTheReleaseBefore() throws Exception {
        String out = here.resolve("out").toString();
        assertThat(FatJar.run("build", "--out", out).exitCode()).isZero();
        String before = Files.readString(here.resolve("out/SHA256SUMS"));
        Path seeds = Files.createDirectory(here.resolve("seeds"));
        FatJar.Run run = FatJar.run("build", "--seeds", seeds.toString(), "--out", out);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[missing-file]").contains("Nothing was written.");
        assertThat(here.resolve("out/SHA256SUMS")).hasContent(before);
    }

    /** Killed at five moments of its work, a build leaves the old release, and the next one finds its way. */
    @Test
    void buildThatIsKilledLeavesTheReleaseBefore() throws Exception {
        String out = here.resolve("out").toString();
        assertThat(FatJar.run("build", "--out", out).exitCode()).isZero();
        String before = Files.readString(here.resolve("out/SHA256SUMS"));
        for (int millis : new int[] {300, 900, 1800, 3200, 5000}) {
            Process process = FatJar.command("build", "--out", out)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(here.resolve("out/SHA256SUMS")).hasContent(before);
            assertThat(here.resolve("out/claimgraph.nq")).isNotEmptyFile();
        }
        assertThat(FatJar.run("build", "--out", out).exitCode()).isZero();
        try (Stream<Path> stored = Files.list(here.resolve(".out.releases"))) {
            assertThat(stored).hasSize(2);
        }
    }

    @Test
    void queryPrintsTableCsvAndJson() throws Exception {
        Path query = Files.writeString(here.resolve("count.rq"), COUNT);
        assertThat(FatJar.run("query", query.toString()).out()).contains("| claims |");
        assertThat(FatJar.run("query", "--format", "csv", query.toString()).out())
                .matches("claims\\r\\n\\d+\\r\\n");
        assertThat(FatJar.run("query", "--format", "json", query.toString()).out())
                .contains("\"bindings\"");
    }

    @Test
    void queryThatIsNotSparqlNamesLineAndColumn() throws Exception {
        Path query = Files.writeString(here.resolve("bad.rq"), "SELECT ?x {\n ?x ?y }");
        FatJar.Run run = FatJar.run("query", query.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("line 2").doesNotContain("Exception");
    }

    @Test
    void serveAnswersAndEndsWithZeroOnSigterm() throws Exception {
        Process process = FatJar.command("serve", "--port", "0")
                .directory(here.toFile())
                .redirectError(here.resolve("err").toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher address = ADDRESS.matcher(String.valueOf(out.readLine()));
            assertThat(address.find()).isTrue();
            HttpResponse<String> answer = ask(address.group());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).matches("claims\\R\\d{3,}\\R");
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(here)) {
            assertThat(left).containsExactly(here.resolve("err"));
        }
    }

    @Test
    void busyPortIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            FatJar.Run run = FatJar.run("serve", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .contains(Integer.toString(taken.getLocalPort()))
                    .doesNotContain("Exception");
        }
    }

    private static HttpResponse<String> ask(String endpoint) throws IOException, InterruptedException {
        URI uri = URI.create(endpoint + "?query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri).header("Accept", "text/csv").build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private void copySeeds() throws IOException {
        try (Stream<Path> files = Files.walk(Graphs.HOME.seeds())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = here.resolve(Graphs.HOME.seeds().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void replace(String file, String what, String with) throws IOException {
        Path path = here.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replace(what, with));
    }
}
