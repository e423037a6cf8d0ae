package claimgraph.annotate;

import claimgraph.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A seed file as text, written all at once: who reads it sees the old file or the new one, never half of one. */
public final class SeedText {

    private final Path file;
    private final String before;

    private SeedText(Path file, String before) {
        this.file = file;
        this.before = before;
    }

    /** @throws UncheckedIOException when the file cannot be read */
    static SeedText read(Path file) {
        return new SeedText(file, text(file));
    }

    /** A file that is not there yet. */
    static SeedText absent(Path file) {
        return new SeedText(file, "");
    }

    String text() {
        return before;
    }

    /**
     * Replaces the file, unless the text is what it was.
     *
     * @throws IllegalStateException when somebody else changed the file since it was read
     */
    void write(String text) {
        if (text.equals(before)) {
            return;
        }
        try {
            if (!(Files.exists(file) ? text(file) : "").equals(before)) {
                throw new IllegalStateException(file + " was changed meanwhile. Nothing was written; run it again.");
            }
            OutputFile.at(file).write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
