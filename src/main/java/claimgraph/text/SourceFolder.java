package claimgraph.text;

import claimgraph.claim.Sha256;
import claimgraph.claim.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A reader's folder of texts; the files in it count by their hash, whatever they are called. */
public final class SourceFolder {

    private final Path folder;
    private final Map<String, Path> byHash = new TreeMap<>();

    /**
     * Hashes the files of the folder itself, not those of folders inside.
     *
     * @throws UncheckedIOException when the folder or a file in it cannot be read
     */
    public SourceFolder(Path folder) {
        this.folder = folder;
        for (Path file : files(folder)) {
            byHash.putIfAbsent(Sha256.of(file), file);
        }
    }

    /**
     * A file that holds the text of a source.
     *
     * @param exact it has the hash of the file that was annotated; else it only has its name
     */
    public record Copy(Path file, boolean exact) {

        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The file with the hash of the source; without one, the file with its name. */
    public Optional<Copy> find(Source source) {
        Path exact = byHash.get(source.sha256());
        if (exact != null) {
            return Optional.of(new Copy(exact, true));
        }
        Path named = folder.resolve(source.fileName());
        return Files.isRegularFile(named) ? Optional.of(new Copy(named, false)) : Optional.empty();
    }

    /** Every file, by the hash of its bytes. */
    public Map<String, Path> byHash() {
        return Map.copyOf(byHash);
    }

    public Path path() {
        return folder;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
