package planted.rdf;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.shacl.ShaclValidator;

/** Breaks the doors on purpose: DoorsTest must see shapes, printing and exiting where they do not belong. */
public final class Mapper {
    void map(RuntimeException failure) {
        System.out.println(ShaclValidator.get());
        failure.printStackTrace();
        System.exit(1);
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream other = new FileOutputStream("other")) {
            other.flush();
            out.flush();
        }
        Files.move(file, file);
    }
}
