package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a committed file, or rewrites the file with {@code -Dgolden=write}. */
public final class Golden {

    private Golden() {}

    public static void check(Path expected, String actual) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(expected.toAbsolutePath().getParent());
                Files.writeString(expected, actual);
            }
            assertThat(actual)
                    .as("%s; if the new text is right, run with -Dgolden=write", expected)
                    .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
