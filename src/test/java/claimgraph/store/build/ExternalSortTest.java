package claimgraph.store.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalSortTest {
    @TempDir
    private Path folder;

    @Test
    void moreThanThereIsRoomForComesSortedAndOnce() throws IOException {
        check(16, 1000, 16, 17, 1, 0, 500);
    }

    /** So many are sorted by their digits. */
    @Test
    void manyComeSortedAndOnce() throws IOException {
        check(1 << 14, 40_000, 1 << 14, 8192, 100, 50_000);
    }

    private void check(int room, int... sizes) throws IOException {
        try (TempFolder scratch = TempFolder.beside(folder.resolve("graph"))) {
            ExternalSort sort = new ExternalSort(scratch.open("runs"), room);
            for (int size : sizes) {
                Random random = new Random(size);
                TreeSet<Long> expected = new TreeSet<>();
                for (int i = 0; i < size; i++) {
                    long number = random.nextInt(2) == 0 ? random.nextInt(100) : random.nextLong() >>> 1;
                    expected.add(number);
                    sort.add(number);
                }
                List<Long> sorted = new ArrayList<>();
                assertThat(sort.drain(sorted::add)).isEqualTo(expected.size());
                assertThat(sorted).containsExactlyElementsOf(expected);
            }
        }
    }
}
