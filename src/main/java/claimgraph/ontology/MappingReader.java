package claimgraph.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What our properties and classes are elsewhere, from the *.sssom.tsv files of the ontology: a match becomes its triple, with the label of what it
 * leads to; that none was found, or that something is not the same, becomes a note, since a triple cannot say it.
 */
final class MappingReader {
    private static final String NONE = "sssom:NoTermFound";
    private static final List<String> COLUMNS =
            List.of("subject_id", "predicate_id", "predicate_modifier", "object_id", "object_label", "comment");

    private final Map<String, String> prefixes = new HashMap<>();
    private final Consumer<Triple> out;
    private final BiConsumer<Long, String> faults;
    private List<String> head = List.of();
    private long number;
    private boolean unusable;

    private MappingReader(Consumer<Triple> out, BiConsumer<Long, String> faults) {
        this.out = out;
        this.faults = faults;
    }

    /** @param faults what is wrong, by line */
    static void read(String text, Consumer<Triple> out, BiConsumer<Long, String> faults) {
        MappingReader reader = new MappingReader(out, faults);
        text.lines().forEach(reader::line);
    }

    private void line(String line) {
        number++;
        if (line.isBlank() || unusable) {
            return;
        }
        if (line.startsWith("#")) {
            String[] pair = line.substring(1).strip().split(": ", 2);
            if (pair.length == 2) {
                prefixes.put(pair[0], pair[1]);
            }
        } else if (head.isEmpty()) {
            head = List.of(line.split("\t"));
            if (!head.containsAll(COLUMNS)) {
                unusable = true;
                faults.accept(
                        number,
                        "The header lacks one of the columns " + String.join(", ", COLUMNS)
                                + ". Add it, and separate by tabs.");
            }
        } else {
            row(line);
        }
    }

    private void row(String line) {
        Map<String, String> row = new HashMap<>();
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != head.size()) {
            faults.accept(
                    number,
                    "The row has " + cells.size() + " cells, the header has " + head.size()
                            + ". Write one tab for each empty cell.");
            return;
        }
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), cells.get(i));
        }
        for (String column : List.of("subject_id", "predicate_id", "object_id")) {
            if (!cell(row, column).equals(NONE) && namespace(row, column).isEmpty()) {
                faults.accept(
                        number,
                        column + " \"" + cell(row, column)
                                + "\" has a prefix that its curie_map does not list. Add it there.");
                return;
            }
        }
        triples(row);
    }

    private void triples(Map<String, String> row) {
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
        String id = cell(row, column);
        return NodeFactory.createURI(namespace(row, column) + id.substring(id.indexOf(':') + 1));
    }

    /** What the prefix stands for; empty when there is none, or none that is listed. */
    private String namespace(Map<String, String> row, String column) {
        String[] parts = cell(row, column).split(":", 2);
        return parts.length < 2 ? "" : parts[0].equals("skos") ? Namespaces.SKOS : prefixes.getOrDefault(parts[0], "");
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
