package claimgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.JenaException;

/**
 * What ids look like. The patterns stand once, in the shapes that hold the IRIs of sources, claims and entities against
 * them; rows are read by the same ones, so that no id passes the rows and breaks a shape, or the other way round.
 */
public final class IdForms {

    /** Checked before the others: a pattern that repeats a group climbs the stack on a text without end. */
    private static final int LONGEST = 200;

    private final Graph shapes;
    private final String namespace;
    private final List<Pattern> source;
    private final List<Pattern> claim;
    private final List<Pattern> entity;

    /** @param shapes every triple of the folder of shapes */
    IdForms(Graph shapes, Namespaces namespaces) {
        this.shapes = shapes;
        this.namespace = namespaces.base() + "shapes#";
        this.source = patterns("source-iri");
        this.claim = patterns("claim-iri");
        this.entity = patterns("entity-iri", "entity-iri-length");
    }

    private List<Pattern> patterns(String... names) {
        Node pattern = NodeFactory.createURI(Namespaces.SH + "pattern");
        List<Pattern> patterns = new ArrayList<>();
        for (String name : names) {
            Node shape = NodeFactory.createURI(namespace + name);
            shapes.find(shape, pattern, Node.ANY)
                    .forEachRemaining(triple ->
                            patterns.add(Pattern.compile(triple.getObject().getLiteralLexicalForm())));
        }
        if (patterns.size() != names.length) {
            throw new JenaException("ontology/shapes has no sh:pattern of " + String.join(", ", names));
        }
        return patterns;
    }

    /** {@code s003} */
    public boolean isSource(String id) {
        return fits("/source/" + id, source);
    }

    /** {@code s003-c017} */
    public boolean isClaim(String id) {
        return fits("/claim/" + id, claim);
    }

    /** {@code c017}: the id of a claim in the file of its source. */
    public boolean isClaimOfSource(String id) {
        return isClaim("s000-" + id);
    }

    /** {@code ami-labs}; sums and other things of ours that are no source and no claim are named alike. */
    public boolean isEntity(String id) {
        return fits("/id/" + id, entity);
    }

    /** From end to end, since for Java a dollar also stands before a last line break. */
    private static boolean fits(String path, List<Pattern> patterns) {
        return path.length() <= LONGEST
                && patterns.stream().allMatch(pattern -> pattern.matcher(path).matches());
    }
}
