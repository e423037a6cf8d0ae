package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name means one thing, and the table of names in docs/ARCHITECTURE.md speaks of classes that are there. */
class NamesTest {
    private static final Path SOURCES = Path.of("src/main/java/claimgraph");

    /** Names of two rooms' own that are always said with their room. */
    private static final Set<String> QUALIFIED = Set.of("Link", "Match", "Question");

    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+\\.)*)([A-Z]\\w+)`");

    @Test
    void simpleNamesAreUnique() throws IOException {
        Map<String, List<Path>> byName = files().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> name(file), TreeMap::new, Collectors.toList()));
        byName.keySet().removeAll(QUALIFIED);
        byName.values().removeIf(files -> files.size() == 1);
        assertThat(byName).isEmpty();
    }

    @Test
    void theTableOfNamesIsOfClassesThatAreThere() throws IOException {
        String page = Files.readString(Path.of("docs/ARCHITECTURE.md"));
        String table = page.substring(page.indexOf("## Names"), page.indexOf("## Where to go to"));
        Set<String> there = files().stream()
                .map(SOURCES::relativize)
                .map(Path::toString)
                .map(file -> file.replace(".java", "").replace('/', '.'))
                .collect(Collectors.toSet());
        String room = "";
        int found = 0;
        for (Matcher named = NAMED.matcher(table); named.find(); found++) {
            room = named.group(1).isEmpty() ? room : named.group(1);
            if (!named.group(2).equals("NamesTest")) {
                assertThat(there).contains(room + named.group(2));
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
