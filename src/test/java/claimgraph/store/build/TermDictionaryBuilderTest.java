package claimgraph.store.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermDictionaryBuilderTest {
    @TempDir
    private Path folder;

    /** Six megabytes of keys, one of them larger than a piece of the file, and hashes that often are the same. */
    @Test
    void aKeyKeepsItsNumberAndTheOrderIsThatOfTheBytes() throws IOException {
        List<byte[]> keys = keys();
        try (TempFolder scratch = TempFolder.beside(folder.resolve("graph"))) {
            TermDictionaryBuilder numbered = new TermDictionaryBuilder(scratch.open("keys"));
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < keys.size(); i++) {
                    assertThat(numbered.number(keys.get(i), Arrays.hashCode(keys.get(i)) & ~7))
                            .isEqualTo(i);
                }
            }
            assertThat(numbered.size()).isEqualTo(keys.size());
            assertThat(numbered.get(7)).isEqualTo(ByteBuffer.wrap(keys.get(7)));
            List<byte[]> sorted = new ArrayList<>(keys);
            sorted.sort(Arrays::compareUnsigned);
            List<byte[]> found =
                    Arrays.stream(numbered.sorted()).mapToObj(keys::get).toList();
            assertThat(found).containsExactlyElementsOf(sorted);
        }
    }

    private static List<byte[]> keys() {
        Random random = new Random(1);
        List<byte[]> keys = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            String text =
                    (i % 7 == 0 ? "é\uD83D\uDE80" : "http://example.org/") + random.nextLong() + "x".repeat(i % 200);
            keys.add(text.getBytes(StandardCharsets.UTF_8));
        }
        keys.add(20_000, new byte[5_000_000]);
        keys.add(20_001, new byte[0]);
        return keys;
    }
}
