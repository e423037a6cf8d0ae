package claimgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The folder that holds ontology/, seeds/ and queries/: the one the launcher names, else the one we stand in, else the
 * copies packed into the jar.
 */
public record ProjectPaths(Path root) {

    /** The launcher sets this property to the folder it lies in. */
    static final String PROPERTY = "claimgraph.home";

    private static final String PACKED = "/claimgraph/ontology/claimgraph.ttl";

    public static ProjectPaths find() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty() && isHome(Path.of(named))) {
            return new ProjectPaths(Path.of(named));
        }
        Path here = Path.of("");
        return new ProjectPaths(isHome(here) ? here : packed());
    }

    private static boolean isHome(Path folder) {
        return Files.isRegularFile(folder.resolve("ontology/claimgraph.ttl"))
                && Files.isRegularFile(folder.resolve("seeds/sources.csv"));
    }

    private static Path packed() {
        URL url = Objects.requireNonNull(ProjectPaths.class.getResource(PACKED), "the jar has no ontology");
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                return jar(uri).getPath("/claimgraph");
            }
            return Path.of(uri).resolveSibling("..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileSystem jar(URI uri) {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path ontology() {
        return root.resolve("ontology");
    }

    public Path seeds() {
        return root.resolve("seeds");
    }

    public Path queries() {
        return root.resolve("queries");
    }

    /** The path as a person standing here would type it. */
    public static String shown(Path path) {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            return "packaged " + path.getFileName();
        }
        Path here = Path.of("").toAbsolutePath();
        Path there = path.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there).toString() : path.toString();
    }
}
