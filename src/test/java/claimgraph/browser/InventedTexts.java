package claimgraph.browser;

import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Namespaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Stand-ins for the articles, which are not in the repository: the cited phrases in their places and filler between them.
 * The graph is told their checksums, so that it takes them for its sources.
 */
final class InventedTexts {
    private static final String FILLER = "the article goes on to say something else that nobody has cited here and ";

    private final Graph graph;
    private final Namespaces namespaces;

    private InventedTexts(ClaimGraph graph) {
        this.graph = graph.dataset().getDefaultGraph();
        this.namespaces = graph.namespaces();
    }

    /** Writes a text for each source into the folder. */
    static void write(ClaimGraph graph, Path folder) throws IOException {
        InventedTexts texts = new InventedTexts(graph);
        for (Node source : texts.subjects(ours("charLength", graph.namespaces()))) {
            texts.write(source, folder);
        }
    }

    private void write(Node source, Path folder) throws IOException {
        int length = number(source, ours("charLength", namespaces));
        int[] text = FILLER.repeat(length / FILLER.length() + 1)
                .codePoints()
                .limit(length)
                .toArray();
        List<Node> places = graph.find(Node.ANY, oa("hasSource"), source)
                .mapWith(Triple::getSubject)
                .toList();
        for (Node evidence : places) {
            int[] phrase = object(evidence, oa("exact"))
                    .getLiteralLexicalForm()
                    .codePoints()
                    .toArray();
            System.arraycopy(phrase, 0, text, number(evidence, oa("start")), phrase.length);
        }
        byte[] bytes = new String(text, 0, text.length).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(source.getLocalName() + ".txt"), bytes);
        hash(source, bytes);
        for (Node evidence : places) {
            Node passage = object(evidence, oa("hasSelector"));
            int start = number(passage, oa("start"));
            String words = new String(text, start, number(passage, oa("end")) - start);
            hash(passage, words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void hash(Node subject, byte[] bytes) {
        Node property = ours("sha256", namespaces);
        graph.remove(subject, property, Node.ANY);
        graph.add(Triple.create(subject, property, NodeFactory.createLiteralString(sha256(bytes))));
    }

    private List<Node> subjects(Node property) {
        return graph.find(Node.ANY, property, Node.ANY)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private Node object(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }

    private int number(Node subject, Node property) {
        return Integer.parseInt(object(subject, property).getLiteralLexicalForm());
    }

    private static Node ours(String name, Namespaces namespaces) {
        return NodeFactory.createURI(namespaces.ontology() + name);
    }

    private static Node oa(String name) {
        return NodeFactory.createURI(Namespaces.OA + name);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
