package claimgraph.dataset;

import claimgraph.ontology.Ontology;
import claimgraph.rdf.IriMinter;
import claimgraph.rdf.QuadSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfs.SetupRDFS;
import org.apache.jena.rdfs.engine.ApplyRDFS;
import org.apache.jena.rdfs.engine.Mappers;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * Passes quads on, with the ontology in front, and adds what RDFS says follows from entities and facts: super-classes, super-properties, domains and
 * ranges, and chains of two properties that start at one thing, each once and only when nobody states it (but what a chain
 * gives belongs to another thing, so it may be stated there as well). Claims are never reasoned over, since they contradict one another
 * (docs/data-model.md, Graphs).
 *
 * <p>Holds no graph: entities must come first, and the facts of one entity together, as {@code GraphWriter} sends them.
 * What follows about another thing than the one at hand is only its class, so the known classes of each are kept.
 */
public final class RdfsStream implements QuadSink {

    private static final Node TYPE = RDF.Nodes.type;

    private final QuadSink sink;
    private final SetupRDFS vocabulary;
    private final ApplyRDFS<Node, Triple> rules;
    private final List<Chain> chains;
    private final Node entities;
    private final Node facts;
    private final Node values;
    private final Node inferred;
    private final Graph terms;

    /** Classes that are stated or were written, of everything that has one by now. */
    private final Map<Node, Set<Node>> classes = new HashMap<>();

    /** Sets of classes that many things share. */
    private final Map<Set<Node>, Set<Node>> shared = new HashMap<>();

    /** What entities state under properties that a fact may imply; usually nothing. */
    private final Set<Triple> implied = new HashSet<>();

    /** Whether anything can follow from a property, or it from another; labels and texts are most of what comes. */
    private final Map<Node, Boolean> matters = new HashMap<>();

    private final Set<Triple> stated = new LinkedHashSet<>();
    private final List<Triple> elsewhere = new ArrayList<>();
    private Node about = Node.ANY;
    private boolean inFacts;

    public RdfsStream(Ontology ontology, IriMinter iris, QuadSink sink) {
        this.sink = sink;
        this.vocabulary = new SetupRDFS(ontology.terms());
        this.rules = new ApplyRDFS<>(vocabulary, Mappers.mapperTriple());
        this.chains = Chain.in(ontology.terms());
        this.entities = iris.graph("entities");
        this.facts = iris.graph("facts");
        this.values = iris.graph("values");
        this.inferred = iris.graph("inferred");
        this.terms = ontology.terms();
        Node graph = iris.graph("ontology");
        terms.find().forEachRemaining(t -> sink.quad(graph, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    @Override
    public void quad(Node graph, Node subject, Node predicate, Node object) {
        sink.quad(graph, subject, predicate, object);
        if (isFollowed(graph) && matters.computeIfAbsent(predicate, this::matters)) {
            follow(graph.equals(facts), Triple.create(subject, predicate, object));
        } else if (isOfValues(graph) && predicate.equals(TYPE)) {
            learn(subject, object);
        }
    }

    @Override
    public void text(Node graph, Node subject, Node predicate, String text) {
        if (isFollowed(graph)) {
            QuadSink.super.text(graph, subject, predicate, text);
        } else {
            sink.text(graph, subject, predicate, text);
        }
    }

    @Override
    public void english(Node graph, Node subject, Node predicate, String text) {
        if (isFollowed(graph)) {
            QuadSink.super.english(graph, subject, predicate, text);
        } else {
            sink.english(graph, subject, predicate, text);
        }
    }

    @Override
    public void typed(Node graph, Node subject, Node predicate, String lexical, RDFDatatype type) {
        if (isFollowed(graph)) {
            QuadSink.super.typed(graph, subject, predicate, lexical, type);
        } else {
            sink.typed(graph, subject, predicate, lexical, type);
        }
    }

    /** The names of graphs come from the same minter, so one name is one node. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isFollowed(Node graph) {
        return graph == entities || graph == facts;
    }

    /** Values are written before the facts that lead to them, so what states their class owns it. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isOfValues(Node graph) {
        return graph == values;
    }

    /** Writes what follows from the last things said. */
    public void finish() {
        flush();
        flushElsewhere();
    }

    /** A fact may have a node of its own, which is no entity; it belongs to the entity whose fact it is. */
    private void follow(boolean fact, Triple triple) {
        Node subject = triple.getSubject();
        boolean next = fact ? classes.containsKey(subject) && !subject.equals(about) : !subject.equals(about);
        if (next || fact != inFacts) {
            flush();
            about = subject;
        }
        if (fact && !inFacts) {
            flushElsewhere();
            inFacts = true;
        }
        stated.add(triple);
    }

    private void flush() {
        Set<Triple> found = new LinkedHashSet<>();
        for (Triple triple : stated) {
            if (triple.getPredicate().equals(TYPE)) {
                learn(triple.getSubject(), triple.getObject());
            }
            rules.infer(triple, (s, p, o) -> found.add(Triple.create(s, p, o)));
        }
        Set<Triple> known = new LinkedHashSet<>(stated);
        known.addAll(found);
        chains.forEach(chain -> chain.follow(known, triple -> found.add(triple)));
        for (Triple triple : found) {
            if (!triple.getSubject().isLiteral() && !stated.contains(triple)) {
                conclude(triple);
            }
        }
        if (!inFacts) {
            stated.stream().filter(this::mayBeImplied).forEach(implied::add);
        }
        stated.clear();
    }

    private void conclude(Triple triple) {
        if (!triple.getPredicate().equals(TYPE)) {
            if (inFacts ? !implied.contains(triple) : (!mayBeImplied(triple) || implied.add(triple))) {
                write(triple);
            }
        } else if (!inFacts && !triple.getSubject().equals(about)) {
            elsewhere.add(triple);
        } else if (learn(triple.getSubject(), triple.getObject())) {
            write(triple);
        }
    }

    /** Classes of entities that had not come yet, and perhaps state the class themselves. */
    private void flushElsewhere() {
        for (Triple triple : elsewhere) {
            if (learn(triple.getSubject(), triple.getObject())) {
                write(triple);
            }
        }
        elsewhere.clear();
    }

    private boolean matters(Node predicate) {
        return predicate.equals(TYPE)
                || chains.stream().anyMatch(chain -> chain.uses(predicate))
                || !vocabulary.getSuperProperties(predicate).isEmpty()
                || !vocabulary.getSubProperties(predicate).isEmpty()
                || !vocabulary.getDomain(predicate).isEmpty()
                || !vocabulary.getRange(predicate).isEmpty();
    }

    private boolean mayBeImplied(Triple triple) {
        return !vocabulary.getSubProperties(triple.getPredicate()).isEmpty();
    }

    /** False when the thing is known to be of the class. */
    private boolean learn(Node thing, Node type) {
        Set<Node> known = classes.getOrDefault(thing, Set.of());
        if (known.contains(type)) {
            return false;
        }
        Set<Node> more = new HashSet<>(known);
        more.add(type);
        classes.put(thing, shared.computeIfAbsent(more, set -> set));
        return true;
    }

    /** What the ontology states of its own terms is there already. */
    private void write(Triple triple) {
        if (terms.contains(triple)) {
            return;
        }
        sink.quad(inferred, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /**
     * An owl:propertyChainAxiom of two steps, the first backwards: who is the {@code first} of a thing has, as
     * {@code head}, what the thing has as {@code second}. Both steps start at the thing at hand, so nothing else is needed.
     */
    private record Chain(Node head, Node first, Node second) {

        private static List<Chain> in(Graph terms) {
            List<Chain> chains = new ArrayList<>();
            terms.find(Node.ANY, OWL2.propertyChainAxiom.asNode(), Node.ANY).forEachRemaining(axiom -> {
                Node list = axiom.getObject();
                Optional<Node> first = object(terms, list, RDF.Nodes.first)
                        .flatMap(step -> object(terms, step, OWL2.inverseOf.asNode()));
                Optional<Node> second =
                        object(terms, list, RDF.Nodes.rest).flatMap(rest -> object(terms, rest, RDF.Nodes.first));
                if (first.isPresent() && second.isPresent()) {
                    chains.add(new Chain(axiom.getSubject(), first.get(), second.get()));
                }
            });
            return chains;
        }

        private static Optional<Node> object(Graph terms, Node subject, Node predicate) {
            return terms.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
                    .findFirst();
        }

        private boolean uses(Node predicate) {
            return predicate.equals(first) || predicate.equals(second);
        }

        private void follow(Set<Triple> known, Consumer<Triple> out) {
            for (Triple who : known) {
                if (who.getPredicate().equals(first)) {
                    known.stream()
                            .filter(what -> what.getPredicate().equals(second)
                                    && what.getSubject().equals(who.getSubject()))
                            .forEach(what -> out.accept(Triple.create(who.getObject(), head, what.getObject())));
                }
            }
        }
    }
}
