package claimgraph.clients;

import claimgraph.Golden;
import claimgraph.Graphs;
import claimgraph.dataset.DatasetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/clients.md says what really happens: each example is run, and the block under it holds what it prints.
 * {@code -Dgolden=write} writes what it really printed.
 */
class DocumentedClientsIT {
    private static final Path PAGE = Path.of("docs/clients.md");
    private static final String USUAL = "http://127.0.0.1:3030/sparql";
    private static final Pattern EXAMPLE =
            Pattern.compile("```(python|r|js)\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyExamplePrintsWhatThePageShows() throws Exception {
        gather();
        try (Endpoint endpoint = Endpoint.start()) {
            String page = Files.readString(PAGE, StandardCharsets.UTF_8);
            StringBuilder whole = new StringBuilder();
            Matcher example = EXAMPLE.matcher(page);
            while (example.find()) {
                String said = run(example.group(1), example.group(2), example.group(3), endpoint.address());
                String block = "```" + example.group(1) + "\n" + example.group(2) + "```\n\n```text\n" + said + "```";
                example.appendReplacement(whole, Matcher.quoteReplacement(block));
            }
            example.appendTail(whole);
            Golden.check(PAGE, sessions(whole.toString(), endpoint.address()));
        }
    }

    /** What the examples expect to lie around: the helpers, the questions, and a release. */
    private void gather() throws IOException {
        for (String name :
                new String[] {"notebooks/claimgraph.py", "notebooks/claimgraph.R", "queries/cq01-valuations.rq"}) {
            Path file = Path.of(name);
            Path copy = folder.resolve(name.startsWith("queries") ? file : file.getFileName());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.createDirectory(folder.resolve("release"));
        for (DatasetFile format : DatasetFile.values()) {
            try (OutputStream out =
                    Files.newOutputStream(folder.resolve("release").resolve(format.fileName()))) {
                format.save(Graphs.ours().graph().dataset(), out);
            }
        }
    }

    /** What an example prints; what the page says already when its language is not here. */
    private String run(String language, String code, String shown, String address) throws Exception {
        String here = code.replace(USUAL, address);
        return switch (language) {
            case "python" ->
                Tool.hasPython("pandas", "rdflib", "SPARQLWrapper")
                        ? said(folder, address, Tool.PYTHON, "-c", here)
                        : skipped("Debian's Python packages", shown);
            case "r" ->
                Tool.succeeds(Tool.R, "--version")
                        ? said(folder, address, Tool.R, "--vanilla", "-e", here)
                        : skipped("Debian's R", shown);
            default ->
                Tool.succeeds("npm", "--version") && Comunica.isInstalled()
                        ? said(Comunica.FOLDER, address, "node", "--input-type=module", "-e", here)
                        : skipped("Comunica", shown);
        };
    }

    /** Each command of the console blocks, and what it says. */
    private String sessions(String page, String address) throws Exception {
        StringBuilder whole = new StringBuilder();
        Matcher block = CONSOLE.matcher(page);
        while (block.find()) {
            StringBuilder session = new StringBuilder("```console\n");
            for (String line :
                    block.group(1).lines().filter(line -> line.startsWith("$ ")).collect(Collectors.toList())) {
                session.append(line).append('\n');
                session.append(
                        said(folder, address, "bash", "-c", line.substring(2).replace(USUAL, address)));
            }
            block.appendReplacement(whole, Matcher.quoteReplacement(session + "```"));
        }
        return block.appendTail(whole).toString();
    }

    private static String said(Path folder, String address, String... command) throws Exception {
        Tool.Run run = Tool.run(folder, java.util.Map.of("CLAIMGRAPH_ENDPOINT", address), command);
        String said = run.said().replace(address, USUAL).replace("\r\n", "\n");
        return said.isEmpty() || said.endsWith("\n") ? said : said + "\n";
    }

    private static String skipped(String what, String shown) {
        Tool.skipped(what);
        return shown;
    }
}
