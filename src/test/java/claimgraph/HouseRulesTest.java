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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps files, methods and rooms small, and a sentence on each door. Raising a ceiling is a reviewed edit here. */
class HouseRulesTest {
    private static final int FILE_CEILING = 400;
    private static final int METHOD_CEILING = 40;
    private static final int ROOM_CEILING = 25;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Handler",
            "Processor",
            "Service",
            "Info",
            "Data",
            "Impl",
            "Base",
            "Abstract",
            "Default",
            "Common");

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Pattern DOOR =
            Pattern.compile("(?s)\\A/\\*\\*(.*?)\\*/\\s*@NullMarked\\s*package ([a-z.]+);.*");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]*");

    @Test
    void filesStayUnderTheCeiling() throws IOException {
        assertThat(tooLong(ours()))
                .as("files over %d lines; split them", FILE_CEILING)
                .isEmpty();
    }

    @Test
    void methodsStayUnderTheCeiling() throws IOException {
        assertThat(tooLongMethods(ours()))
                .as("methods over %d lines; split them", METHOD_CEILING)
                .isEmpty();
    }

    @Test
    void roomsStayUnderTheCeiling() throws IOException {
        assertThat(tooFull(MAIN))
                .as("rooms over %d files; give them inner rooms", ROOM_CEILING)
                .isEmpty();
    }

    @Test
    void eachRoomHasOneSentenceOnItsDoor() throws IOException {
        for (Path room : rooms(MAIN).keySet()) {
            assertThat(room.resolve("package-info.java")).exists();
            assertThat(doorSentence(Files.readString(room.resolve("package-info.java"))))
                    .as("the comment of %s: one sentence, @NullMarked", room)
                    .matches("[^.]\\S.*[^.]\\.")
                    .doesNotContainPattern("[.!?] +[A-Z]");
        }
    }

    @Test
    void namesHaveNoEmptyWords() throws IOException {
        assertThat(SourceText.javaFiles(MAIN).stream().filter(HouseRulesTest::hasEmptyWord))
                .as("classes with a word that says nothing; name the thing they know")
                .isEmpty();
    }

    /** Whoever casts forgets a case, and a person's file ends in the name of a class; a fold or a switch forgets none. */
    @Test
    void sealedTypesAreNeverCast() throws IOException {
        assertThat(SourceText.castsOfSealedTypes(SourceText.javaFiles(MAIN))).isEmpty();
    }

    @Test
    void plantedCastsOfASealedTypeAreFound(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Shape.java");
        Files.writeString(file, """
            record Far<T>(T it) implements Shape<T> {}
            sealed interface Shape<T> permits Far, Shape.Round, Shape.Flat {
                record Round<T>(T it) implements Shape<T> {}
                record Flat<T>(Object it) implements Shape<T> {}
                static Object a(Shape<String> shape) { return ((Round<String>) shape).it(); }
                static Object b(Shape<String> shape) { return Shape.Flat.class.cast(shape); }
                static Object c(java.util.List<Shape<String>> all) { return all.stream().map(Far.class::cast).toList(); }
                static Object d(Object shape) { return (Shape<?>) shape; }
                static Object fine(Shape<String> shape) {
                    return shape instanceof Flat<String> flat ? (Integer) flat.it() : Integer.class.cast(1);
                }
            }
            """);
        assertThat(SourceText.castsOfSealedTypes(List.of(file)))
                .hasSize(4)
                .allMatch(found -> found.matches("Shape\\.java:[5678]: .*"));
    }

    @Test
    void plantedLongFileLongMethodAndFullRoomAreFound(@TempDir Path folder) throws IOException {
        Path room = Files.createDirectories(folder.resolve("claimgraph/planted"));
        String body = "        int x = 0;\n".repeat(METHOD_CEILING);
        Path method = room.resolve("LongMethod.java");
        Files.writeString(method, "class LongMethod {\n    @Deprecated\n    void run() {\n" + body + "    }\n}\n");
        Path file = room.resolve("LongFile.java");
        Files.writeString(file, "class LongFile {\n" + "    int x;\n".repeat(FILE_CEILING) + "}\n");
        for (int i = 0; i < ROOM_CEILING; i++) {
            Files.writeString(room.resolve("Class" + i + ".java"), "class Class" + i + " {}\n");
        }

        assertThat(tooLong(List.of(method, file))).hasSize(1).allMatch(found -> found.contains("LongFile"));
        assertThat(tooLongMethods(List.of(method, file))).containsExactly("LongMethod.java: run has 43 lines");
        assertThat(tooFull(folder)).hasSize(1);
        assertThat(hasEmptyWord(Path.of("SeedHelper.java"))).isTrue();
        assertThat(hasEmptyWord(Path.of("DatasetFile.java"))).isFalse();
    }

    private static List<Path> ours() throws IOException {
        return Stream.concat(SourceText.javaFiles(MAIN).stream(), SourceText.javaFiles(TEST).stream())
                .toList();
    }

    private static List<String> tooLong(List<Path> files) {
        return files.stream()
                .filter(file -> SourceText.lines(file) > FILE_CEILING)
                .map(file -> file + " has " + SourceText.lines(file) + " lines")
                .toList();
    }

    private static List<String> tooLongMethods(List<Path> files) throws IOException {
        return SourceText.methods(files).stream()
                .filter(method -> method.lines() > METHOD_CEILING)
                .map(method -> method.file().getFileName() + ": " + method.name() + " has " + method.lines() + " lines")
                .toList();
    }

    private static List<String> tooFull(Path root) throws IOException {
        return rooms(root).entrySet().stream()
                .filter(room -> room.getValue() > ROOM_CEILING)
                .map(room -> room.getKey() + " has " + room.getValue() + " files")
                .toList();
    }

    /** Each folder with Java files, and how many there are beside the door itself. */
    private static Map<Path, Integer> rooms(Path root) throws IOException {
        Map<Path, Integer> rooms = new TreeMap<>();
        for (Path file : SourceText.javaFiles(root)) {
            rooms.merge(file.getParent(), file.endsWith("package-info.java") ? 0 : 1, Integer::sum);
        }
        return rooms;
    }

    private static String doorSentence(String packageInfo) {
        Matcher door = DOOR.matcher(packageInfo);
        return door.matches()
                ? door.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip()
                : "";
    }

    private static boolean hasEmptyWord(Path file) {
        return WORD.matcher(file.getFileName().toString())
                .results()
                .anyMatch(word -> EMPTY_WORDS.contains(word.group()));
    }
}
