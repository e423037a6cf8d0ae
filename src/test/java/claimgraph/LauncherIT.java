package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder of its own, with stand-ins for java, javac and mvn on a PATH that holds nothing else. */
class LauncherIT {
    private static final List<String> TOOLS = List.of(
            "bash",
            "env",
            "cat",
            "dirname",
            "du",
            "readlink",
            "sed",
            "head",
            "find",
            "mkdir",
            "mv",
            "rm",
            "touch",
            "flock",
            "sleep");
    private static final String OLD = "echo 'openjdk version \"11.0.20\" 2023-07-18' >&2";
    private static final String NEW =
            "case $1 in -version) echo 'openjdk version \"17.0.15\" 2025-04-15' >&2 ;; *) echo \"ran $*\" ;; esac";
    private static final String REHEARSING =
            "for word; do case $word in -XX:ArchiveClassesAtExit=*) echo archive >\"${word#*=}\" ;; esac; done\n" + NEW;
    private static final String JAVAC = "echo 'javac 17.0.15'";
    private static final String MAVEN =
            "echo built >>target/builds; sleep 1; mkdir -p target/quick; echo jar >target/quick/claimgraph.jar";

    /** What a launch printed, both streams together, and how it ended. */
    private record Launch(int exitCode, String said) {}

    @TempDir
    private Path folder;

    private Path home;
    private Path bin;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        home = Files.createDirectories(folder.resolve("a folder with spaces"));
        bin = Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("claimgraph"), home.resolve("claimgraph"));
        for (String tool : TOOLS) {
            Path real = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(bin.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
        }
        Files.createFile(home.resolve("pom.xml"));
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        assertOneSentence(launch(Map.of()), "There is no Java here. Install a JDK 17 or newer");
    }

    @Test
    void oldJavaIsNamedWithItsVersion() throws Exception {
        standIn("java", OLD);
        assertOneSentence(launch(Map.of()), "is Java 11, and 17 or newer is needed.");
    }

    @Test
    void wrongJavaHomeIsNamed() throws Exception {
        standIn("java", NEW);
        assertOneSentence(
                launch(Map.of("JAVA_HOME", "/no/such/jdk")), "JAVA_HOME is /no/such/jdk, where there is no bin/java.");
    }

    @Test
    void runtimeWithoutCompilerCannotBuild() throws Exception {
        standIn("java", NEW);
        assertOneSentence(launch(Map.of()), "is a Java without a compiler, and the jar is not built yet.");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        standIn("java", NEW);
        standIn("javac", JAVAC);
        assertOneSentence(launch(Map.of()), "There is no mvn, and the jar is not built yet.");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceIsNewer() throws Exception {
        wholeMachine(MAVEN);
        assertThat(launch(Map.of()).said())
                .contains("Building claimgraph")
                .contains("ran ")
                .contains("-jar");
        assertThat(launch(Map.of()).said()).doesNotContain("Building");
        Files.createDirectories(home.resolve("queries"));
        Files.createFile(home.resolve("queries/cq01.rq"));
        assertThat(launch(Map.of()).said()).contains("Building claimgraph");
        assertThat(Files.readAllLines(home.resolve("target/builds"))).hasSize(2);
    }

    @Test
    void rehearsesOnceForEachJarAndJava() throws Exception {
        wholeMachine(MAVEN);
        standIn("java", REHEARSING);
        assertThat(launch(Map.of(), "check").said()).contains("Preparing fast starts (once)…");
        assertThat(launch(Map.of(), "check").said())
                .doesNotContain("Preparing")
                .contains("-XX:SharedArchiveFile=" + home.resolve("target/claimgraph.jsa"));
        Files.writeString(home.resolve("target/claimgraph.jar"), "another");
        assertThat(launch(Map.of(), "check").said()).contains("Preparing");
        assertThat(launch(Map.of("JAVA_HOME", anotherJava().toString())).said()).contains("Preparing");
        try (Stream<Path> left = Files.list(home.resolve("target"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            ".building", "builds", "claimgraph.jar", "claimgraph.jsa", "claimgraph.jsa.of", "quick");
        }
    }

    @Test
    void rehearsalThatFailsStopsNobodyAndIsNotTriedAgain() throws Exception {
        wholeMachine(MAVEN);
        standIn("java", "case \"$*\" in *rehearse) exit 3 ;; esac\n" + NEW);
        assertThat(launch(Map.of(), "check").exitCode()).isZero();
        assertThat(launch(Map.of(), "check").said()).doesNotContain("Preparing").contains("-jar");
        assertThat(home.resolve("target/claimgraph.jsa")).doesNotExist();
    }

    @Test
    void optionsAndArgumentsReachJava() throws Exception {
        wholeMachine(MAVEN);
        assertThat(launch(Map.of("CLAIMGRAPH_JAVA_OPTS", "-Xmx1g -ea"), "query", "a file.rq")
                        .said())
                .contains("-Xmx1g -ea -jar " + home.resolve("target/claimgraph.jar") + " query a file.rq");
    }

    /** Left alone, Java takes a quarter of the machine, and more beside it. */
    @Test
    void aServerHasMemoryThatFitsItsGraphAndNoMore() throws Exception {
        wholeMachine(MAVEN);
        assertThat(launch(Map.of(), "serve").said())
                .contains("-Xmx176m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:MaxMetaspaceSize=128m"
                        + " -XX:ReservedCodeCacheSize=64m -XX:MaxDirectMemorySize=64m");
        Path large = Files.createDirectories(folder.resolve("large graph"));
        Files.write(large.resolve("a.graph"), new byte[100 << 20]);
        assertThat(launch(Map.of(), "serve", "--graph", large.toString()).said())
                .contains(" -Xmx276m ");
        assertThat(launch(Map.of(), "serve", "--graph=" + large).said()).contains(" -Xmx276m ");
        assertThat(launch(Map.of(), "serve", "--seeds", large.toString()).said())
                .contains(" -Xmx1776m ");
        assertThat(launch(Map.of(), "check").said()).doesNotContain("-Xmx");
    }

    @Test
    void anOperatorGivesAServerMoreMemoryWithOneOption() throws Exception {
        wholeMachine(MAVEN);
        assertThat(launch(Map.of(), "serve", "--memory", "2g").said()).contains(" -Xmx2g ", " serve --memory 2g");
        assertThat(launch(Map.of(), "serve", "--memory=512m", "--port", "0").said())
                .contains(" -Xmx512m ");
        assertThat(launch(Map.of(), "serve", "--memory", "much").said()).contains(" -Xmx176m ");
        assertThat(launch(Map.of("CLAIMGRAPH_JAVA_OPTS", "-Xmx3g"), "serve").said())
                .matches("(?s).* -Xmx176m .* -Xmx3g .*");
    }

    @Test
    void failedBuildShowsWhatMavenSaidAndLeavesNoJar() throws Exception {
        wholeMachine("mkdir -p target/quick; echo half >target/quick/claimgraph.jar; echo 'No network.'; exit 1");
        Launch launch = launch(Map.of());
        assertThat(launch.exitCode()).isEqualTo(3);
        assertThat(launch.said()).contains("No network.").contains("The build failed");
        assertThat(home.resolve("target/claimgraph.jar")).doesNotExist();
    }

    /** The one that waited must neither build again nor hand the lock on to its own java. */
    @Test
    void twoAtOnceBuildOnce() throws Exception {
        wholeMachine(MAVEN);
        Process first = start(Map.of());
        Process second = start(Map.of());
        assertThat(List.of(end(first).exitCode(), end(second).exitCode())).containsExactly(0, 0);
        assertThat(Files.readAllLines(home.resolve("target/builds"))).hasSize(1);
    }

    @Test
    void releaseRunsItsJarAndNeverBuilds() throws Exception {
        standIn("java", NEW);
        Files.delete(home.resolve("pom.xml"));
        assertOneSentence(launch(Map.of()), "Unpack the release again.");
        Files.createDirectories(home.resolve("lib"));
        Files.createFile(home.resolve("lib/claimgraph.jar"));
        assertThat(launch(Map.of(), "serve").said()).contains("-jar " + home.resolve("lib/claimgraph.jar") + " serve");
    }

    private static void assertOneSentence(Launch launch, String part) {
        assertThat(launch.exitCode()).isEqualTo(3);
        assertThat(launch.said()).startsWith("claimgraph: ").contains(part).hasLineCount(1);
    }

    private void wholeMachine(String maven) throws IOException {
        standIn("java", NEW);
        standIn("javac", JAVAC);
        standIn("mvn", maven);
    }

    private void standIn(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path anotherJava() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.copy(bin.resolve("java"), java, StandardCopyOption.COPY_ATTRIBUTES);
        return folder.resolve("jdk");
    }

    private Launch launch(Map<String, String> environment, String... args) throws Exception {
        return end(start(environment, args));
    }

    private Process start(Map<String, String> environment, String... args) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("/bin/bash", home.resolve("claimgraph").toString()));
        words.addAll(List.of(args));
        ProcessBuilder launch =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        launch.environment().clear();
        launch.environment().put("PATH", bin.toString());
        launch.environment().putAll(environment);
        return launch.start();
    }

    private static Launch end(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Launch(process.exitValue(), said);
    }
}
