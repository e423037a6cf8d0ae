package claimgraph.link.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers that were recorded: a folder with {@code requests.tsv}, which has a request and the name of a file on each
 * line. The same answers today and in ten years.
 */
public final class RecordedAnswers implements Answers {

    private final Path folder;
    private final Map<String, String> files = new HashMap<>();

    public RecordedAnswers(Path folder) {
        this.folder = folder;
        try {
            for (String line : Files.readAllLines(folder.resolve("requests.tsv"))) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 2 && !line.startsWith("#")) {
                    files.put(cells[0], cells[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String to(String request) {
        String file = files.get(request);
        if (file == null) {
            throw new SourceException("No answer to " + request + " was recorded in " + folder + ".");
        }
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String words() {
        return "recorded answers in " + folder;
    }
}
