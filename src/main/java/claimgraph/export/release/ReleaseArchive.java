package claimgraph.export.release;

import claimgraph.claim.Sha256;
import claimgraph.export.ReleaseException;
import claimgraph.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * The program with its data in one tar.gz that needs nothing but a Java runtime: launcher, jar, seeds, ontology, questions,
 * documents, and a snapshot of the release folder. The same content gives the same bytes: names are sorted, and nothing
 * tells who packed it or when.
 */
public final class ReleaseArchive {

    private static final String LAUNCHER = "claimgraph";
    private static final String JAR = "lib/claimgraph.jar";
    private static final List<String> FILES = List.of("README.md", "CHANGELOG.md", "LICENSE");
    private static final List<String> FOLDERS = List.of("seeds", "ontology", "queries", "docs", "notebooks");
    private static final int RUN = 0755;
    private static final int READ = 0644;

    private final NavigableMap<String, Path> content = new TreeMap<>();
    private final String name;

    /** @param version of the program, in the name of the archive and of the folder in it */
    public ReleaseArchive(String version) {
        this.name = "claimgraph-" + version;
    }

    /**
     * Gathers the program.
     *
     * @param home a repository or an unpacked release
     * @throws ReleaseException with a plain sentence when the home has no launcher
     */
    public void addProgram(Path home, Path jar) throws IOException {
        Path launcher = home.resolve(LAUNCHER);
        if (!Files.isRegularFile(launcher)) {
            throw new ReleaseException("There is no launcher beside " + home
                    + ". Make the archive from the repository or from an unpacked release.");
        }
        content.put(LAUNCHER, launcher);
        content.put(JAR, jar);
        for (String file : FILES) {
            if (Files.isRegularFile(home.resolve(file))) {
                content.put(file, home.resolve(file));
            }
        }
        for (String folder : FOLDERS) {
            addFolder(home.resolve(folder), folder);
        }
    }

    /** Gathers the files of a release folder. */
    public void addSnapshot(Path release) throws IOException {
        addFolder(release, "snapshot");
    }

    /** Writes archive and checksum into a folder, and returns the archive. */
    public Path write(Path out) throws IOException {
        Path archive = OutputFile.folder(out).resolve(name + ".tar.gz");
        Sha256 hash = new Sha256();
        OutputFile.at(archive).write(file -> pack(hash.through(file)));
        String sum = hash.hex() + "  " + archive.getFileName() + "\n";
        OutputFile.at(out.resolve(name + ".tar.gz.sha256")).write(sum);
        return archive;
    }

    private void pack(OutputStream file) throws IOException {
        GzipParameters plain = new GzipParameters();
        plain.setModificationInstant(Instant.EPOCH);
        GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(file, plain);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        for (Map.Entry<String, Path> entry : content.entrySet()) {
            write(tar, entry.getKey(), entry.getValue());
        }
        tar.finish();
        gzip.finish();
    }

    private void write(TarArchiveOutputStream tar, String path, Path file) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name + "/" + path);
        entry.setSize(Files.size(file));
        entry.setMode(path.equals(LAUNCHER) ? RUN : READ);
        entry.setModTime(0L);
        tar.putArchiveEntry(entry);
        Files.copy(file, tar);
        tar.closeArchiveEntry();
    }

    /** Hidden files and what an editor or a notebook leaves behind stay out. */
    private void addFolder(Path folder, String as) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.matches("(.*/)?[.~].*|.*(~|\\.pyc|\\.part)")) {
                    content.put(as + "/" + path, file);
                }
            }
        }
    }
}
