package claimgraph.link.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonParseException;

/** A folder of entity JSON, one or more items a file: hand-made, or made from a dump by {@code link extract}. */
public final class ItemFolder implements ItemSource {

    private static final int MOST_HITS = 50;

    private final Path folder;
    private final Map<String, Fetched> items = new TreeMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    public ItemFolder(Path folder) {
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        try {
            ItemJson.parse(Files.readString(file)).forEach(this::index);
        } catch (JsonParseException e) {
            throw new SourceException(file + " is no JSON, or is cut: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(Fetched fetched) {
        items.put(fetched.asked(), fetched);
        LinkedItem item = fetched.item();
        if (item != null) {
            items.putIfAbsent(item.id(), new Fetched(item.id(), item));
            item.names()
                    .forEach(name -> byName.computeIfAbsent(key(name), any -> new LinkedHashSet<>())
                            .add(item.id()));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public Fetched item(String id) {
        return items.getOrDefault(id, new Fetched(id, null));
    }

    @Override
    public boolean knows(String id) {
        return items.containsKey(id);
    }

    @Override
    public List<String> search(String name) {
        String wanted = key(name);
        Set<String> hits = new LinkedHashSet<>(byName.getOrDefault(wanted, Set.of()));
        byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(wanted))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
                .forEach(entry -> hits.addAll(entry.getValue()));
        return hits.stream().limit(MOST_HITS).toList();
    }

    @Override
    public List<String> withKey(String property, String value) {
        List<String> found = new ArrayList<>();
        for (Fetched fetched : items.values()) {
            LinkedItem item = fetched.item();
            if (item != null && !fetched.isRedirected() && item.texts(property).contains(value)) {
                found.add(item.id());
            }
        }
        return found;
    }

    @Override
    public String words() {
        return "items in " + folder;
    }
}
