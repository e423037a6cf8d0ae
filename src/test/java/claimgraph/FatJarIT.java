package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar as it is handed out: whole, unsigned, and able to start. */
class FatJarIT {
    @Test
    void tellsItsVersion() throws Exception {
        FatJar.Run run = FatJar.run("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("claimgraph \\d+\\.\\d+\\.\\d+\\R");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void misuseEndsWithTwoAndSaysSoOnStandardError() throws Exception {
        FatJar.Run run = FatJar.run("--no-such-option");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--no-such-option").doesNotContain("Exception");
    }

    /** Shading keeps only one of several equal names unless told to merge; Jena then finds none of its parts. */
    @Test
    void serviceFilesOfAllJenaPartsAreMerged() throws IOException {
        try (JarFile jar = new JarFile(FatJar.JAR.toFile())) {
            assertThat(text(jar, "META-INF/services/org.apache.jena.sys.JenaSubsystemLifecycle"))
                    .contains("org.apache.jena.riot.system.InitRIOT")
                    .contains("org.apache.jena.shacl.sys.InitShacl")
                    .contains("org.apache.jena.fuseki.main.sys.InitFusekiMain");
        }
    }

    @Test
    void holdsNeitherSignaturesNorModules() throws IOException {
        try (JarFile jar = new JarFile(FatJar.JAR.toFile())) {
            assertThat(jar.isMultiRelease()).isTrue();
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA|EC)"));
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
