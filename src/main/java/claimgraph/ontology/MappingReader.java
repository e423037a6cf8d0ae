package claimgraph.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What our properties and classes are elsewhere, from the *.sssom.tsv files of the ontology: a match becomes its triple, with the label of what it
 * leads to; that none was found, or that something is not the same, becomes a note, since a triple cannot say it.
 */
final class MappingReader {
    private static final String NONE = "sssom:NoTermFound";

    private final Map<String, String> prefixes = new HashMap<>();
    private final String file;
    private final Consumer<Triple> out;
    private List<String> head = List.of();

    private MappingReader(String file, Consumer<Triple> out) {
        this.file = file;
        this.out = out;
    }

    static void read(Path file, Consumer<Triple> out) {
        MappingReader reader = new MappingReader(String.valueOf(file.getFileName()), out);
        try {
            Files.readAllLines(file).stream().filter(line -> !line.isBlank()).forEach(reader::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            String[] pair = line.substring(1).strip().split(": ", 2);
            if (pair.length == 2) {
                prefixes.put(pair[0], pair[1]);
            }
        } else if (head.isEmpty()) {
            head = List.of(line.split("\t"));
        } else {
            row(line);
        }
    }

    private void row(String line) {
        Map<String, String> row = new HashMap<>();
        List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
        for (int i = 0; i < head.size() && i < cells.size(); i++) {
            row.put(head.get(i), cells.get(i));
        }
        Node ours = iri(row, "subject_id");
        String theirs = cell(row, "object_id");
        if (theirs.equals(NONE)) {
            note(ours, "What this is in Wikidata was looked for and not found.");
        } else if (cell(row, "predicate_modifier").equals("Not")) {
            note(
                    ours,
                    "Not the same as " + theirs + " " + cell(row, "object_label") + ": " + cell(row, "comment") + ".");
        } else {
            Node there = iri(row, "object_id");
            out.accept(Triple.create(ours, iri(row, "predicate_id"), there));
            out.accept(Triple.create(there, RDFS.Nodes.label, english(cell(row, "object_label"))));
        }
    }

    private void note(Node ours, String words) {
        out.accept(Triple.create(ours, SKOS.note.asNode(), english(words)));
    }

    private Node iri(Map<String, String> row, String column) {
        String[] parts = cell(row, column).split(":", 2);
        String namespace = parts[0].equals("skos") ? Namespaces.SKOS : prefixes.getOrDefault(parts[0], "");
        if (parts.length < 2 || namespace.isEmpty()) {
            throw new RiotException(file + ": " + column + " \"" + cell(row, column)
                    + "\" has a prefix that its curie_map does not list");
        }
        return NodeFactory.createURI(namespace + parts[1]);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
