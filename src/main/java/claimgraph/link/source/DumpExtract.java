package claimgraph.link.source;

import claimgraph.output.OutputFile;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * Streams a JSON dump (one entity a line, gzip or plain) and keeps the items that are wanted by id, name or key, one file
 * each. Holds one line at a time.
 */
public final class DumpExtract {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final Set<String> ids;
    private final Set<String> names;

    /** What one pass gave. */
    public record Outcome(long read, Set<String> kept, Set<String> classesMissing, long broken) {}

    /**
     * @param ids items that are wanted
     * @param names labels or aliases that are wanted, upper and lower case alike
     */
    public DumpExtract(Collection<String> ids, Collection<String> names) {
        this.ids = Set.copyOf(ids);
        this.names = names.stream().map(DumpExtract::key).collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Reads all of {@code dump} once; writes {@code Q….json} files into {@code folder}. */
    public Outcome extract(Path dump, Path folder) {
        long read = 0;
        long broken = 0;
        Set<String> kept = new TreeSet<>();
        Set<String> classes = new TreeSet<>();
        try (BufferedReader lines = open(dump)) {
            OutputFile.folder(folder);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String json = entity(line);
                if (json.isEmpty()) {
                    continue;
                }
                read++;
                try {
                    LinkedItem item = wanted(json);
                    if (item != null) {
                        OutputFile.at(folder.resolve(item.id() + ".json")).write(json + "\n");
                        kept.add(item.id());
                        classes.addAll(item.things("P31"));
                        classes.addAll(item.things("P279"));
                    }
                } catch (JsonParseException e) {
                    broken++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The dump " + dump + " ends early or cannot be read: " + e.getMessage(), e);
        }
        classes.removeAll(kept);
        return new Outcome(read, kept, classes, broken);
    }

    /** The line without the brackets and commas of the array around it. */
    private static String entity(String line) {
        String json = line.strip();
        if (json.endsWith(",")) {
            json = json.substring(0, json.length() - 1);
        }
        return json.startsWith("{") ? json : "";
    }

    private @Nullable LinkedItem wanted(String json) {
        for (Fetched fetched : ItemJson.parse(json)) {
            LinkedItem item = fetched.item();
            if (item != null
                    && (ids.contains(item.id())
                            || item.names().stream().map(DumpExtract::key).anyMatch(names::contains))) {
                return item;
            }
        }
        return null;
    }

    private static BufferedReader open(Path dump) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(dump));
        bytes.mark(2);
        boolean zipped = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        bytes.reset();
        InputStream text = zipped ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    }
}
