package claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote beside the classes. */
final class Version implements IVersionProvider {
    private static final String FILE = "/claimgraph/version.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"claimgraph " + number()};
    }

    /** {@code 0.1.0}. */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("This jar holds no " + FILE + ". Build it again with mvn verify.");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
