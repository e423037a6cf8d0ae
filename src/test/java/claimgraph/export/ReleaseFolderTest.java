package claimgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {
    @TempDir
    private Path place;

    @Test
    void publishesIntoAPlaceThatDoesNotExist() throws IOException {
        Path out = place.resolve("deep/er/out");
        publish(out, "one");
        assertThat(out.resolve("graph.txt")).hasContent("one");
    }

    @Test
    void publishesIntoAnEmptyFolder() throws IOException {
        Path out = Files.createDirectory(place.resolve("out"));
        publish(out, "one");
        assertThat(out.resolve("graph.txt")).hasContent("one");
    }

    @Test
    void replacesTheReleaseBeforeAndKeepsNoneOfIt() throws IOException {
        Path out = place.resolve("out");
        publish(out, "one");
        publish(out, "two");
        assertThat(out.resolve("graph.txt")).hasContent("two");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void writerThatFailsLeavesTheReleaseBefore() throws IOException {
        Path out = place.resolve("out");
        publish(out, "one");
        assertThatThrownBy(() -> new ReleaseFolder(out).publish(folder -> {
                    Files.writeString(folder.resolve("graph.txt"), "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("untouched");
        assertThat(out.resolve("graph.txt")).hasContent("one");
        assertThat(stored()).hasSize(2);
    }

    /** RDF writers wrap what the disk says in exceptions of their own. */
    @Test
    void diskFailureInsideALibraryIsStillOneSentence() {
        assertThatThrownBy(() -> new ReleaseFolder(place.resolve("out")).publish(folder -> {
                    throw new IllegalStateException("while writing", new IOException("No space left on device"));
                }))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("No space left on device");
    }

    @Test
    void sweepsWhatABuilderThatDiedLeft() throws IOException {
        Path out = place.resolve("out");
        publish(out, "one");
        Path litter = Files.createDirectories(place.resolve(".out.releases/tmp-4711"));
        Files.writeString(litter.resolve("graph.txt"), "half");
        publish(out, "two");
        assertThat(litter).doesNotExist();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void neverTouchesAFolderOfSomebodyElse() throws IOException {
        Path out = Files.createDirectory(place.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> publish(out, "one"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("holds files that no build wrote");
        assertThat(out.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void refusesAFileAndALinkToOneOrToItself() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "mine");
        assertThatThrownBy(() -> publish(file, "one")).hasMessageContaining("is a file");
        Path link = Files.createSymbolicLink(place.resolve("link"), file);
        assertThatThrownBy(() -> publish(link, "one")).hasMessageContaining("is a file");
        Path circle = Files.createSymbolicLink(place.resolve("circle"), place.resolve("circle"));
        assertThatThrownBy(() -> publish(circle, "one")).hasMessageContaining("leads in a circle");
    }

    @Test
    void followsALinkOfSomebodyElseAndLeavesIt() throws IOException {
        Path disk = Files.createDirectories(place.resolve("disk"));
        for (Path target : List.of(Files.createDirectory(disk.resolve("empty")), disk.resolve("new"))) {
            Path link = Files.createSymbolicLink(place.resolve("to-" + target.getFileName()), target);
            publish(link, "one");
            publish(link, "two");
            assertThat(Files.readSymbolicLink(link)).isEqualTo(target);
            assertThat(target.resolve("graph.txt")).hasContent("two");
            assertThat(disk.resolve("." + target.getFileName() + ".releases")).isDirectory();
        }
    }

    @Test
    void saysThatAnotherBuildIsWriting() throws IOException {
        Path out = place.resolve("out");
        publish(out, "one");
        try (FileChannel channel = FileChannel.open(place.resolve(".out.releases/lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> publish(out, "two"))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContaining("Another build is writing")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        assertThat(out.resolve("graph.txt")).hasContent("one");
    }

    /** A reader who looks again and again while releases change never misses a file and never sees two releases. */
    @Test
    void readerSeesOneReleaseOrTheOther() throws Exception {
        Path out = place.resolve("out");
        publish(out, "0");
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Thread reader = new Thread(() -> {
            while (done.getCount() > 0) {
                try {
                    Path release = out.toRealPath();
                    assertThat(Files.readString(release.resolve("graph.txt")))
                            .isEqualTo(Files.readString(release.resolve("copy.txt")));
                } catch (java.nio.file.NoSuchFileException swept) {
                    assertThat(Files.isSymbolicLink(out)).isTrue();
                } catch (Throwable e) {
                    wrong.set(e);
                    return;
                }
            }
        });
        reader.start();
        for (int i = 1; i <= 30; i++) {
            publish(out, Integer.toString(i));
        }
        done.countDown();
        reader.join();
        assertThat(wrong.get()).isNull();
    }

    private static void publish(Path out, String text) {
        new ReleaseFolder(out).publish(folder -> {
            Files.writeString(folder.resolve("graph.txt"), text);
            Files.writeString(folder.resolve("copy.txt"), text);
        });
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> inside = Files.list(place.resolve(".out.releases"))) {
            return inside.toList();
        }
    }
}
