package claimgraph.store;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.apache.jena.util.iterator.NullIterator;

/** A graph on a table of triples; it can only be read: by Jena in terms, and by our joins in numbers. */
public final class IndexedGraph extends GraphBase {

    /** Fits every term. */
    public static final int ANY = TripleIndex.ANY;

    /** Stands for a term that the snapshot does not have, and fits none. */
    public static final int UNKNOWN = -2;

    private static final int SAMPLES = 16;

    private final TermDictionary terms;
    private final TripleIndex triples;
    private final Map<Integer, Double> perSubject = new ConcurrentHashMap<>();
    private final Map<Integer, Double> perObject = new ConcurrentHashMap<>();

    IndexedGraph(TermDictionary terms, TripleIndex triples) {
        this.terms = terms;
        this.triples = triples;
    }

    /** The number of a term, {@link #ANY} for what is none, {@link #UNKNOWN} when it is not here. */
    public int number(Node node) {
        if (!node.isConcrete()) {
            return ANY;
        }
        int number = terms.number(node);
        return number == TermDictionary.ABSENT ? UNKNOWN : number;
    }

    public Node node(int number) {
        return terms.node(number);
    }

    /** Whether the same number means the same term in both. */
    public boolean hasTermsOf(IndexedGraph other) {
        return terms == other.terms;
    }

    /** The triples with these numbers. */
    public TripleIndex.Range find(int subject, int predicate, int object) {
        return triples.find(subject, predicate, object);
    }

    /** The same, when they are likely to stand near a place. */
    public TripleIndex.Range find(int subject, int predicate, int object, int near) {
        return triples.find(subject, predicate, object, near);
    }

    /** How many triples one subject of this predicate has with it, about. */
    public double perSubject(int predicate) {
        return perSubject.computeIfAbsent(predicate, known -> average(known, 0));
    }

    /** How many triples one object of this predicate has with it, about. */
    public double perObject(int predicate) {
        return perObject.computeIfAbsent(predicate, known -> average(known, 2));
    }

    /** By samples: a part that stands in many triples is met more often, hence the harmonic mean. */
    private double average(int predicate, int part) {
        TripleIndex.Range all = find(ANY, predicate, ANY);
        double sum = 0;
        int samples = Math.min(SAMPLES, all.size());
        for (int i = 0; i < samples; i++) {
            int number = all.number(all.from() + (int) ((long) all.size() * i / samples), part);
            sum += 1.0 / (part == 0 ? find(number, predicate, ANY) : find(ANY, predicate, number)).size();
        }
        return samples == 0 ? 0 : samples / sum;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        int subject = number(pattern.getSubject());
        int predicate = number(pattern.getPredicate());
        int object = number(pattern.getObject());
        if (subject == UNKNOWN || predicate == UNKNOWN || object == UNKNOWN) {
            return NullIterator.instance();
        }
        return new Found(triples.find(subject, predicate, object));
    }

    @Override
    protected int graphBaseSize() {
        return triples.size();
    }

    /** The triples of a range, one after the other. */
    private final class Found extends NiceIterator<Triple> {
        private final TripleIndex.Range range;
        private int next;

        private Found(TripleIndex.Range range) {
            this.range = range;
            this.next = range.from();
        }

        @Override
        public boolean hasNext() {
            return next < range.to();
        }

        @Override
        public Triple next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int at = next++;
            return Triple.create(term(at, 0), term(at, 1), term(at, 2));
        }

        private Node term(int at, int part) {
            return terms.node(range.number(at, part));
        }
    }
}
