package claimgraph.pipeline;

import claimgraph.claim.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One hash over folders: names and bytes of their files, in the order of the names; other folders do not count. */
final class ContentHash {

    private static final int BYTES = 8;

    private ContentHash() {}

    static String of(String salt, List<Path> folders) {
        Sha256 hash = new Sha256().add(salt);
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                hash.add(folder.relativize(file).toString()).add("\0").add(bytes(file));
            }
        }
        return hash.hex(BYTES);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(csv|tsv|ttl)"))
                    .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
