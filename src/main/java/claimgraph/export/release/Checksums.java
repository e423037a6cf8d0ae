package claimgraph.export.release;

import claimgraph.claim.Sha256;
import claimgraph.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checksums of a folder in the usual format, so that {@code sha256sum --check SHA256SUMS} verifies a release. */
final class Checksums {

    static final String FILE = "SHA256SUMS";

    private Checksums() {}

    static void write(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : files(folder)) {
            sums.append(Sha256.of(file))
                    .append("  ")
                    .append(folder.relativize(file))
                    .append('\n');
        }
        OutputFile.at(folder.resolve(FILE)).write(sums.toString());
    }

    /** Every file of a folder, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
