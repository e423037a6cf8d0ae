package claimgraph.link.review;

import claimgraph.link.source.LinkedItem;
import claimgraph.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Label, class and description of items as they were when last looked at; tells which have changed since. */
public final class ItemStates {

    private static final String COLUMNS = "item\tstate\trevision\tlabel";

    private final Map<String, String[]> then = new TreeMap<>();
    private final Map<String, String> now = new TreeMap<>();

    /** Knows no earlier state. */
    public ItemStates() {}

    /** @param file where states were written; a file that is not there knows none */
    public ItemStates(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            Files.readAllLines(file).stream()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == 4 && cells[0].startsWith("Q"))
                    .forEach(cells -> then.put(cells[0], cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What changed, in a sentence; nothing when the item is as it was or was never looked at. */
    Optional<String> changed(LinkedItem item) {
        now.put(
                item.id(),
                item.id() + "\t" + item.state() + "\t" + item.revision() + "\t"
                        + item.label().replaceAll("\\s+", " "));
        String[] before = then.get(item.id());
        return before == null || before[1].equals(item.state())
                ? Optional.empty()
                : Optional.of("The item has changed since it was judged: it was " + before[3] + ", it is "
                        + item.label() + (item.description().isEmpty() ? "" : ", " + item.description())
                        + ". Judge it again.");
    }

    /** Writes what was seen now, and keeps what was not looked at. */
    public void write(Path file) {
        Map<String, String> all = new TreeMap<>();
        then.forEach((id, cells) -> all.put(id, String.join("\t", cells)));
        all.putAll(now);
        try {
            OutputFile.at(file).write(COLUMNS + "\n" + String.join("\n", all.values()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
