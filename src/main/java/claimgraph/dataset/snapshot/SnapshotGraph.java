package claimgraph.dataset.snapshot;

import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.apache.jena.util.iterator.NullIterator;

/** A graph on a table of triples, for Jena; it can only be read. */
final class SnapshotGraph extends GraphBase {

    private static final int UNKNOWN = -2;

    private final TermTable terms;
    private final TripleTable triples;

    SnapshotGraph(TermTable terms, TripleTable triples) {
        this.terms = terms;
        this.triples = triples;
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

    private int number(Node node) {
        if (!node.isConcrete()) {
            return TripleTable.ANY;
        }
        int number = terms.number(node);
        return number == TermTable.ABSENT ? UNKNOWN : number;
    }

    @Override
    protected int graphBaseSize() {
        return triples.size();
    }

    /** The triples of a range, one after the other. */
    private final class Found extends NiceIterator<Triple> {
        private final TripleTable.Range range;
        private int next;

        private Found(TripleTable.Range range) {
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
