package claimgraph.serve.page.question;

import claimgraph.text.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The texts of sources that somebody has at hand, in memory, found by the SHA-256 of their files. They are shown a passage
 * at a time and never in full.
 */
public final class SourceTexts {
    private static final long LARGEST = 20_000_000;

    private final Map<String, String> bySha;

    private SourceTexts(Map<String, String> bySha) {
        this.bySha = Map.copyOf(bySha);
    }

    public static SourceTexts none() {
        return new SourceTexts(Map.of());
    }

    /**
     * Reads the files of a folder.
     *
     * @throws UncheckedIOException when one cannot be read
     */
    public static SourceTexts read(Path folder) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Map.Entry<String, Path> file :
                    new SourceFolder(folder).byHash().entrySet()) {
                if (Files.size(file.getValue()) <= LARGEST) {
                    byte[] bytes = Files.readAllBytes(file.getValue());
                    texts.put(file.getKey(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceTexts(texts);
    }

    public boolean isEmpty() {
        return bySha.isEmpty();
    }

    /** The hashes of their files, which is what they are. */
    public String names() {
        return String.join(" ", new TreeSet<>(bySha.keySet()));
    }

    /** The text of the file with this hash; empty when it is not at hand. */
    String text(String sha256) {
        return bySha.getOrDefault(sha256, "");
    }
}
