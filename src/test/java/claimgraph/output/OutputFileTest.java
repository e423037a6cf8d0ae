package claimgraph.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pipes and links stand for devices too; a real one is never written to. */
@Timeout(60)
class OutputFileTest {
    @TempDir
    Path folder;

    @Test
    void writesAndReplacesARegularFileAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("out.txt");
        OutputFile.at(file).write("one");
        OutputFile.at(file).write("two");
        assertThat(file).hasContent("two");
        assertThat(inside()).containsExactly("out.txt");
    }

    @Test
    void readersSeeTheOldFileUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "old");
        OutputFile.at(file).write(out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasContent("new");
    }

    @Test
    void writerThatFailsLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "old");
        assertThatThrownBy(() -> OutputFile.at(file).write(out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(file).hasContent("old");
        assertThat(inside()).containsExactly("out.txt");
    }

    @Test
    void keepsWhoMayReadTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        OutputFile.at(file).write("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void pipeIsWrittenStraightThroughAndStays() throws Exception {
        Path file = folder.resolve("pipe");
        Pipe pipe = Pipe.read(file);
        OutputFile.at(file).write("through");
        assertThat(pipe.content()).asString(StandardCharsets.UTF_8).isEqualTo("through");
        assertThat(pipe.isStillOne()).isTrue();
        assertThat(inside()).containsExactly("pipe");
    }

    @Test
    void finishedFileGoesThroughAPipe() throws Exception {
        Path file = folder.resolve("pipe");
        Pipe pipe = Pipe.read(file);
        OutputFile to = OutputFile.at(file);
        to.take(Files.writeString(to.part(), "through"));
        assertThat(pipe.content()).asString(StandardCharsets.UTF_8).isEqualTo("through");
        assertThat(pipe.isStillOne()).isTrue();
        assertThat(inside()).containsExactly("pipe");
    }

    @Test
    void linksAreFollowedAndStay() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Pipe pipe = Pipe.read(disk.resolve("pipe"));
        Files.writeString(disk.resolve("old"), "old");
        for (String target : List.of("old", "new", "pipe")) {
            Path link = Files.createSymbolicLink(folder.resolve("to-" + target), Path.of("disk", target));
            Path far = Files.createSymbolicLink(folder.resolve("far-" + target), link.getFileName());
            OutputFile.at(far).write("text");
            assertThat(Files.readSymbolicLink(far)).isEqualTo(link.getFileName());
            assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("disk", target));
        }
        assertThat(disk.resolve("old")).hasContent("text");
        assertThat(disk.resolve("new")).hasContent("text");
        assertThat(pipe.content()).asString(StandardCharsets.UTF_8).isEqualTo("text");
        assertThat(pipe.isStillOne()).isTrue();
    }

    /** As {@code --quads /dev/stdout >> all.nq} does: the shell's own file, at its end. */
    @Test
    void fileThatAShellHoldsOpenGrows() throws Exception {
        Path file = Files.writeString(folder.resolve("all.nq"), "before\n");
        try (var held = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            String target = file.toRealPath().toString();
            Path fd;
            try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
                fd = all.filter(each -> leadsTo(each, target)).findFirst().orElseThrow();
            }
            assertThat(held.length()).isEqualTo(7);
            Object inode = Files.getAttribute(file, "unix:ino");
            OutputFile.at(fd).write("after\n");
            OutputFile.at(Files.createSymbolicLink(folder.resolve("stdout"), fd))
                    .write("more\n");
            assertThat(file).hasContent("before\nafter\nmore\n");
            assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(inode);
        }
    }

    private static boolean leadsTo(Path link, String target) {
        try {
            return Files.readSymbolicLink(link).toString().equals(target);
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void whatCannotBeAFileIsNamedInASentence() throws IOException {
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, folder.resolve("back"));
        Files.createSymbolicLink(folder.resolve("back"), circle);
        assertThatThrownBy(() -> OutputFile.at(circle))
                .hasMessageEndingWith("is a link that leads in a circle. Name another file.");
        assertThatThrownBy(() -> OutputFile.at(folder)).hasMessageEndingWith("is a folder. Name a file.");
        assertThatThrownBy(() -> OutputFile.at(folder.resolve("no/file"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> OutputFile.folder(circle)).hasMessageContaining("leads in a circle");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> OutputFile.folder(file)).hasMessageEndingWith("is a file. Name a folder.");
        assertThatThrownBy(() -> OutputFile.folder(file.resolve("in"))).hasMessageContaining("is a file");
    }

    @Test
    void folderIsMadeAndLinksToFoldersAreFollowed() throws IOException {
        assertThat(OutputFile.folder(folder.resolve("a/b/c"))).isDirectory();
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a"));
        assertThat(OutputFile.folder(link)).isDirectory();
        assertThat(OutputFile.folder(link.resolve("d"))).isDirectory();
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("later"));
        assertThat(OutputFile.folder(dangling)).isDirectory();
        assertThat(folder.resolve("later")).isDirectory();
        assertThat(Files.isSymbolicLink(dangling) && Files.exists(folder.resolve("a/d"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
