package claimgraph.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Comunica from npm in the very versions of our lock file, under target/, once for each lock file. */
final class Comunica {
    static final Path FOLDER = Path.of("target/comunica");

    private static final Path OURS = Tool.SCRIPTS.resolve("comunica");

    private Comunica() {}

    /** Whether it is there, after trying to install it. */
    static boolean isInstalled() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        boolean fresh = Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                && Files.mismatch(FOLDER.resolve("package-lock.json"), OURS.resolve("package-lock.json")) == -1;
        for (String name : new String[] {"package.json", "package-lock.json", "ask.mjs"}) {
            Files.copy(OURS.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        return fresh
                || Tool.succeeds(
                        "npm", "ci", "--prefix", FOLDER.toString(), "--ignore-scripts", "--no-audit", "--no-fund");
    }
}
