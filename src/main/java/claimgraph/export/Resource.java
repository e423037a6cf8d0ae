package claimgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts packed beside the classes of this room: queries and templates. */
public final class Resource {

    private static final String FOLDER = "/claimgraph/export/";

    private Resource() {}

    public static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
