package claimgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The article that we wrote ourselves, with an emoji, a CR LF, a byte order mark and a combining accent, and its seeds. */
public final class Lantern {
    public static final Path FOLDER = Path.of("src/test/resources/claimgraph/verify");
    public static final String FILE = "lantern.txt";
    public static final String CLAIMS = "seeds/claims/s000.csv";

    private Lantern() {}

    /** Copies article and seeds into an empty folder: {@code lantern.txt} and {@code seeds/}. */
    public static void copyTo(Path folder) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FOLDER.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void edit(Path file, UnaryOperator<String> edit) {
        try {
            Files.writeString(file, edit.apply(read(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
