package claimgraph.ontology;

import claimgraph.ontology.OntologyException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;

/** The files of the folder of the ontology: reads each, and remembers what is wrong with any, so that all of it is said at once. */
final class OntologyFiles {

    private static final String TURTLE = ".ttl";

    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    OntologyFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Parses every Turtle file of a folder, in the order of the names.
     *
     * @param inner path of the folder; empty or ends in a slash
     * @param to where the triples of a file go, by its name without ending
     */
    void turtle(String inner, Function<String, StreamRDF> to) {
        List<String> names = names(inner, TURTLE);
        if (names.isEmpty()) {
            fault(inner, 0, "The folder holds no Turtle files. Put the ontology here.");
        }
        for (String name : names) {
            String file = inner + name;
            String text = text(file);
            if (!text.isBlank()) {
                parse(file, text, to.apply(name.replace(TURTLE, "")));
            }
        }
    }

    private void parse(String file, String text, StreamRDF to) {
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .errorHandler(new Faults(file))
                    .parse(to);
        } catch (RiotException e) {
            if (faults.stream().noneMatch(fault -> fault.file().equals(file))) {
                fault(file, 0, "It is not Turtle: " + e.getMessage() + ".");
            }
        }
    }

    /** Names of the files of a folder that end so, in their order; none when there is no such folder. */
    List<String> names(String inner, String ending) {
        try (Stream<Path> files = Files.list(folder.resolve(inner))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The text of a file; empty with a fault when there is none that can be read: a pipe would be waited for. */
    String text(String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            fault(file, 0, "It is not a file, or a link that leads nowhere. Put the file of the ontology here.");
            return "";
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            if (text.isBlank()) {
                fault(file, 0, "The file is empty. Put the file of the ontology here.");
            }
            return text;
        } catch (CharacterCodingException e) {
            fault(file, 0, "The file is not UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            fault(file, 0, "It cannot be read by this user. Put the file of the ontology here.");
        }
        return "";
    }

    /** Where a reader of that file tells what is wrong on a line. */
    BiConsumer<Long, String> faults(String file) {
        return (line, message) -> fault(file, line, message);
    }

    private void fault(String file, long line, String message) {
        faults.add(new Fault(file, line, message));
    }

    /** @throws OntologyException when there is a fault */
    void throwFaults() {
        if (!faults.isEmpty()) {
            throw new OntologyException(faults);
        }
    }

    /** Takes what the parser says, which would else be printed by a logger. */
    private final class Faults implements ErrorHandler {
        private final String file;

        private Faults(String file) {
            this.file = file;
        }

        @Override
        public void warning(String message, long line, long column) {
            error(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            fault(file, Math.max(0, line), "It is not Turtle: " + message + ". Mend the line.");
            throw new RiotException(message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
