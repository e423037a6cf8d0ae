package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** docs/dependencies.md speaks of the libraries that are really used: all of them, in their versions, and of no other. */
class DependenciesTest {
    /** {@code | `group:artifact` | what for | version | newest | looked | advisories |}. */
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([^`: ]+:[^`: ]+)` \\| ([^|]+) \\| ([^| ]+) \\| ([^| ]+) \\| ([^| ]+) \\| ([^|]+) \\|$");

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    @Test
    void whatThePomAsksForStandsOnThePageAndTheOtherWayRound() throws Exception {
        assertThat(rows(section("Asked for"))).isEqualTo(inPom());
    }

    @Test
    void whatComesAlongIsOnTheClassPathInThatVersion() throws Exception {
        List<String> jars = jars();
        assertThat(rows(section("Come along")))
                .isNotEmpty()
                .allSatisfy((library, version) -> assertThat(jars)
                        .contains(library.substring(library.indexOf(':') + 1) + "-" + version + ".jar"));
    }

    @Test
    void whatIsLeftOutIsNotOnTheClassPath() throws Exception {
        List<String> leftOut = Pattern.compile("(?m)^- `([^`]+)`")
                .matcher(section("Left out"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(leftOut).isNotEmpty();
        assertThat(jars()).noneMatch(jar -> leftOut.stream().anyMatch(jar::startsWith));
    }

    @Test
    void eachRowSaysWhenSomebodyLooked() throws Exception {
        List<String> dates = ROW.matcher(page())
                .results()
                .map(found -> found.group(5).strip())
                .toList();
        assertThat(dates).isNotEmpty().allMatch(date -> date.matches("\\d{4}-\\d{2}-\\d{2}"));
        assertThat(page().lines().filter(line -> line.startsWith("| `"))).hasSameSizeAs(dates);
    }

    private static Map<String, String> rows(String text) {
        Map<String, String> versions = new TreeMap<>();
        for (MatchResult row : ROW.matcher(text).results().toList()) {
            assertThat(versions.put(row.group(1), row.group(3)))
                    .as(row.group(1))
                    .isNull();
        }
        return versions;
    }

    private static String page() throws Exception {
        return Files.readString(Path.of("docs/dependencies.md"));
    }

    private static String section(String title) throws Exception {
        String[] parts = page().split("(?m)^## ");
        return Stream.of(parts)
                .filter(part -> part.startsWith(title + "\n"))
                .findFirst()
                .orElseThrow();
    }

    /** Every dependency of the pom, of its profiles and of its management, with the version it is given anywhere. */
    private static Map<String, String> inPom() throws Exception {
        Element pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File("pom.xml"))
                .getDocumentElement();
        Map<String, String> versions = new TreeMap<>();
        NodeList dependencies = pom.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element each = (Element) dependencies.item(i);
            versions.put(text(each, "groupId") + ":" + text(each, "artifactId"), resolved(pom, text(each, "version")));
        }
        return versions;
    }

    private static String resolved(Element pom, String version) {
        return PROPERTY.matcher(version).replaceAll(found -> text(pom, found.group(1)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    /** Of those that have a manifest, which is all of them; a class loader in front may hide the class path itself. */
    private static List<String> jars() throws IOException {
        return Collections.list(DependenciesTest.class.getClassLoader().getResources("META-INF/MANIFEST.MF")).stream()
                .map(manifest -> manifest.getPath().replaceFirst("!.*", ""))
                .map(jar -> jar.substring(jar.lastIndexOf('/') + 1))
                .toList();
    }
}
