package claimgraph.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** axe-core, unpacked by npm from the lock file in src/test/browser, run inside a page. */
final class Axe {
    private static final Path FROM = Path.of("src/test/browser");
    private static final Path TO = Path.of("target/browser");
    private static final Path SCRIPT = TO.resolve("node_modules/axe-core/axe.min.js");
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const repeated = ['.term:nth-of-type(n+6)', '.rows li:nth-child(n+12)', '.property:nth-of-type(n+12)',
              'article.difference:nth-of-type(n+6)', '.plain tr:nth-child(n+12)', '.triples tr:nth-child(n+12)']
              .flatMap((css) => [...document.querySelectorAll(css)].length ? [[css]] : []);
            axe.run({ include: [['html']], exclude: repeated }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then((found) => done(found.violations.map((one) => one.id + ': ' + one.help + ' — '
                + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + ' ' + (node.any[0] || node.all[0] || node.none[0] || {}).message).join(' | '))));
            """;

    private final String script;

    private Axe(String script) {
        this.script = script;
    }

    /** Nothing to check with, when npm is absent or cannot reach its registry. */
    static java.util.Optional<Axe> unpack() throws IOException, InterruptedException {
        if (!Files.exists(SCRIPT)) {
            Files.createDirectories(TO);
            for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
                Files.copy(FROM.resolve(file), TO.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            npm();
        }
        return Files.exists(SCRIPT)
                ? java.util.Optional.of(new Axe(Files.readString(SCRIPT)))
                : java.util.Optional.empty();
    }

    private static void npm() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("npm", "ci", "--ignore-scripts")
                    .directory(TO.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(TO.resolve("npm.log").toFile())
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            // No npm: the caller skips and says so.
        }
    }

    /** What is wrong with the page that is open; of long lists, the first dozen stand for the rest. */
    @SuppressWarnings("unchecked")
    List<String> violations(Browser browser) {
        browser.run(script);
        return (List<String>) browser.driver().executeAsyncScript(RUN);
    }
}
