package claimgraph.link.source;

import claimgraph.claim.Sha256;
import claimgraph.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Answers on disk, by request. Its folder is one that {@link RecordedAnswers} reads: what was asked once can be asked
 * again without a network.
 */
final class AnswerCache {

    private final @Nullable Path folder;

    AnswerCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The body, or nothing. */
    String get(String request) {
        if (folder == null || !Files.isRegularFile(folder.resolve(name(request)))) {
            return "";
        }
        try {
            return Files.readString(folder.resolve(name(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String request, String body) {
        if (folder == null) {
            return;
        }
        try {
            OutputFile.at(OutputFile.folder(folder).resolve(name(request))).write(body);
            Files.writeString(
                    folder.resolve("requests.tsv"),
                    request + "\t" + name(request) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String request) {
        return Sha256.of(request, 12) + ".json";
    }
}
