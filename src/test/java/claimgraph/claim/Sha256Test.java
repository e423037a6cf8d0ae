package claimgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of FIPS 180-2, appendix B. */
class Sha256Test {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void textFileAndStreamGiveTheSame(@TempDir Path folder) throws IOException {
        Sha256 hash = new Sha256();
        ByteArrayOutputStream passed = new ByteArrayOutputStream();
        try (OutputStream out = hash.through(passed)) {
            out.write("abc".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(hash.hex()).isEqualTo(ABC);
        assertThat(passed).hasToString("abc");
        assertThat(Sha256.of(Files.writeString(folder.resolve("abc"), "abc"))).isEqualTo(ABC);
        assertThat(new Sha256().add("a").add("bc").hex()).isEqualTo(ABC);
    }

    @Test
    void fewBytesAreTheFirstOfMany() {
        assertThat(Sha256.of("abc", 8)).isEqualTo(ABC.substring(0, 16));
    }
}
