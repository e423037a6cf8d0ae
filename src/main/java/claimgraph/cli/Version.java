package claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote beside the classes. */
final class Version implements IVersionProvider {
    private static final String FILE = "/claimgraph/version.properties";

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("This jar holds no " + FILE + ". Build it again with mvn verify.");
            }
            Properties properties = new Properties();
            properties.load(in);
            return new String[] {"claimgraph " + properties.getProperty("version")};
        }
    }
}
