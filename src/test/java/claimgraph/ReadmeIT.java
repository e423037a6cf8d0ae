package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.dataset.DatasetFile;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README says what happens: its commands are run in a copy of the repository, and its examples come from our seeds.
 * {@code -Dgolden=write} writes what really happened.
 */
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- (row|claim|query): (\\S+)(?: (\\S+))? -->\n```(\\w+)\n.*?```", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)/sparql");
    private static final String USUAL = "127.0.0.1:3030";

    @TempDir
    private Path clone;

    private Process server;
    private String address = USUAL;

    @BeforeEach
    void makeAClone() throws Exception {
        for (String folder : new String[] {"seeds", "queries", "ontology"}) {
            copy(Path.of(folder));
        }
        Path launcher = clone.resolve("claimgraph");
        String java = String.join(" ", FatJar.command().command());
        Files.writeString(launcher, "#!/bin/sh\nexec " + java + " \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        bash("git init -q && git add . && git -c user.name=t -c user.email=t@example.org commit -qm t");
    }

    @AfterEach
    void stopTheServer() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    @Test
    void saysWhatReallyHappens() throws Exception {
        String text = Files.readString(README, StandardCharsets.UTF_8);
        String withExamples = EXAMPLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(example(match)));
        StringBuilder whole = new StringBuilder();
        Matcher block = CONSOLE.matcher(withExamples);
        while (block.find()) {
            block.appendReplacement(whole, Matcher.quoteReplacement("```console\n" + session(block.group(1)) + "```"));
        }
        block.appendTail(whole);
        Golden.check(README, whole.toString());
    }

    /** A block as it really goes: each command, and what it says. */
    private String session(String block) throws Exception {
        StringBuilder session = new StringBuilder();
        for (String line : block.lines().filter(line -> line.startsWith("$ ")).toList()) {
            String command = line.substring(2);
            String said = command.equals("./claimgraph serve") ? serve() : bash(command.replace(USUAL, address));
            session.append(line).append('\n').append(said.replace(address, USUAL));
        }
        return session.toString();
    }

    private String serve() throws IOException {
        server = new ProcessBuilder(clone.resolve("claimgraph").toString(), "serve", "--port", "0")
                .directory(clone.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line = String.valueOf(out.readLine());
        Matcher port = PORT.matcher(line);
        assertThat(port.find()).as(line).isTrue();
        address = "127.0.0.1:" + port.group(1);
        return line + "\n";
    }

    private String bash(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.replace("\r\n", "\n");
    }

    private static String example(MatchResult match) {
        try {
            String text = switch (match.group(1)) {
                case "row" -> row(Path.of(match.group(2)), match.group(3));
                case "claim" -> claim(Path.of(match.group(2)), match.group(3));
                default -> query(Path.of(match.group(2)));
            };
            String marker = match.group().substring(0, match.group().indexOf('\n') + 1);
            return marker + "```" + match.group(4) + "\n" + text + "\n```";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String row(Path file, String property) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.get(0) + "\n" + rowOf(lines, property);
    }

    private static String rowOf(List<String> lines, String property) {
        return lines.stream()
                .filter(line -> line.contains("," + property + ","))
                .findFirst()
                .orElseThrow();
    }

    /** The claim of that row with its evidence and value, as our TriG has them. */
    private static String claim(Path file, String property) throws IOException {
        String source = file.getFileName().toString().replace(".csv", "");
        String id = rowOf(Files.readAllLines(file), property).split(",", 2)[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetFile.TRIG.save(Graphs.ours().graph().dataset(), out);
        List<String> blocks = List.of(out.toString(StandardCharsets.UTF_8).split("(?m)^ {4}(?! )"));
        String claim = blockOf(blocks, "cgc:" + source + "-" + id);
        return Stream.of(
                        claim,
                        blockOf(blocks, termAfter(claim, "cg:evidence")),
                        blockOf(blocks, termAfter(claim, "rdf:object")))
                .collect(Collectors.joining("\n\n"));
    }

    /** A subject may have a block in several graphs; the longest is the one that says what it is. */
    private static String blockOf(List<String> blocks, String subject) {
        return blocks.stream()
                .filter(block -> block.matches("(?s)" + Pattern.quote(subject) + "\\s+rdf:type .*"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow()
                .replaceFirst(" \\.\n(?s).*", " .")
                .replace("\n    ", "\n");
    }

    private static String termAfter(String block, String predicate) {
        Matcher term = Pattern.compile(Pattern.quote(predicate) + " +(\\S+);").matcher(block);
        assertThat(term.find()).isTrue();
        return term.group(1);
    }

    private static String query(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = clone.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
