package claimgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the competency questions of a folder like queries/, in the order of their names. */
public final class QuestionFolder {
    private static final Pattern NAME = Pattern.compile("cq\\d{2,3}-[a-z0-9-]+\\.rq");
    private static final Pattern HEADER = Pattern.compile("#\\s*(Question|Why|Expects|Theme)\\s*:\\s*(.*?)\\s*");
    private static final Pattern CONTINUED = Pattern.compile("#\\s+(.*?)\\s*");

    private QuestionFolder() {}

    /**
     * The questions of a folder; none when there is no such folder.
     *
     * @throws UncheckedIOException when a file cannot be read
     * @throws IllegalArgumentException with a plain sentence when a file is none, not UTF-8, or has no {@code # Question:} or no {@code # Why:}
     */
    public static List<CompetencyQuestion> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .map(QuestionFolder::question)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompetencyQuestion question(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".rq".length());
        String text = text(file);
        Map<String, String> header = header(text);
        return new CompetencyQuestion(
                id,
                needed(header, "Question", file),
                needed(header, "Why", file),
                header.getOrDefault("Expects", ""),
                header.getOrDefault("Theme", ""),
                text,
                file.resolveSibling(id + ".tsv"));
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + " is not a file that can be read. Put a question there.");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not UTF-8. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comment lines that open the file; a comment without a name goes on with the one before. */
    private static Map<String, String> header(String text) {
        Map<String, String> header = new HashMap<>();
        String name = "";
        for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
            Matcher named = HEADER.matcher(line);
            Matcher continued = CONTINUED.matcher(line);
            if (named.matches()) {
                name = named.group(1);
                header.put(name, named.group(2));
            } else if (!name.isEmpty() && continued.matches()) {
                header.merge(name, continued.group(1), (first, more) -> first + " " + more);
            }
        }
        return header;
    }

    private static String needed(Map<String, String> header, String name, Path file) {
        String value = header.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(file + " has no line \"# " + name + ": ...\" at its top.");
        }
        return value;
    }
}
