package claimgraph.cli.option;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person knows of a text beyond its file; what nobody says stays empty. */
public final class BibliographyOptions {
    @Option(names = "--title", paramLabel = "TEXT", description = "Its title, or a plain one of your own.")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
    private @Nullable String publisher;

    @Option(names = "--author", paramLabel = "TEXT", description = "Who wrote it.")
    private @Nullable String author;

    @Option(names = "--url", paramLabel = "URL", description = "Where it stands.")
    private @Nullable String url;

    @Option(names = "--published", paramLabel = "DATE", description = "When: YYYY, YYYY-MM or YYYY-MM-DD.")
    private @Nullable String published;

    @Option(names = "--tier", paramLabel = "TIER", description = "How near it is: primary, direct or aggregator.")
    private @Nullable String tier;

    @Option(names = "--language", paramLabel = "TAG", description = "Its language, such as en.")
    private @Nullable String language;

    /** What was said, by column of sources.csv. */
    public Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "title", title);
        put(cells, "publisher", publisher);
        put(cells, "author", author);
        put(cells, "url", url);
        put(cells, "published", published);
        put(cells, "tier", tier);
        put(cells, "language", language);
        return cells;
    }

    private static void put(Map<String, String> cells, String column, @Nullable String value) {
        if (value != null) {
            cells.put(column, value);
        }
    }
}
