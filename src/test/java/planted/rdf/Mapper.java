package planted.rdf;

import org.apache.jena.shacl.ShaclValidator;

/** Breaks the doors on purpose: DoorsTest must see shapes, printing and exiting where they do not belong. */
public final class Mapper {
    void map(RuntimeException failure) {
        System.out.println(ShaclValidator.get());
        failure.printStackTrace();
        System.exit(1);
    }
}
