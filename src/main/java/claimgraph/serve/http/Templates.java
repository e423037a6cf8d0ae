package claimgraph.serve.http;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** The page templates on the class path; every value is escaped unless a template says otherwise. */
public final class Templates {
    private static final PebbleEngine ENGINE = engine();

    private Templates() {}

    /** Writes a template of claimgraph/serve/, named without its ending. */
    public static void write(String name, Map<String, Object> values, Writer out) throws IOException {
        ENGINE.getTemplate(name).evaluate(out, values, Locale.ROOT);
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("claimgraph/serve");
        loader.setSuffix(".html");
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }
}
