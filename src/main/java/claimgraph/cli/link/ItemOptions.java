package claimgraph.cli.link;

import claimgraph.link.source.ItemFolder;
import claimgraph.link.source.ItemSource;
import claimgraph.link.source.LiveAnswers;
import claimgraph.link.source.LiveSettings;
import claimgraph.link.source.RecordedAnswers;
import claimgraph.link.source.WikidataApi;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where items of Wikidata come from; shared by the commands of {@code claimgraph link}. */
final class ItemOptions {
    @Option(names = "--items", paramLabel = "DIR", description = "Folder of entity JSON, as link extract makes it.")
    private @Nullable Path items;

    @Option(names = "--recorded", paramLabel = "DIR", description = "Folder of recorded answers with requests.tsv.")
    private @Nullable Path recorded;

    @Option(names = "--live", description = "Ask the live service; needs --contact.")
    private boolean live;

    @Option(names = "--contact", paramLabel = "WHO", description = "Whom the service may write to, for --live.")
    private String contact = "";

    @Option(names = "--cache", paramLabel = "DIR", description = "Keep answers of --live here; readable by --recorded.")
    private @Nullable Path cache;

    @Option(names = "--endpoint", paramLabel = "URL", hidden = true, description = "Another Wikibase for --live.")
    private @Nullable URI endpoint;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    ItemSource source() {
        Path folder = items;
        Path answers = recorded;
        if ((folder != null ? 1 : 0) + (answers != null ? 1 : 0) + (live ? 1 : 0) != 1) {
            throw new ParameterException(
                    spec.commandLine(), "Say where items come from: --items DIR, --recorded DIR or --live.");
        }
        if (folder != null) {
            return new ItemFolder(folder);
        }
        return new WikidataApi(answers != null ? new RecordedAnswers(answers) : new LiveAnswers(settings()));
    }

    private LiveSettings settings() {
        try {
            LiveSettings settings = LiveSettings.of(contact);
            URI other = endpoint;
            Path kept = cache;
            settings = other == null ? settings : settings.withEndpoint(other);
            return kept == null ? settings : settings.withCache(kept);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
