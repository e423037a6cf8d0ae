package claimgraph.dataset.snapshot;

import claimgraph.dataset.ClaimGraph;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Turns a graph into tables; the same graph gives the same tables. */
final class TableMaker {

    private static final int PARTS = 3;

    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<byte[]> keys = new ArrayList<>();

    private TableMaker() {}

    static Tables of(ClaimGraph graph) {
        return new TableMaker().make(graph.dataset(), graph.shapes());
    }

    private Tables make(DatasetGraph dataset, Graph shapes) {
        List<Graph> graphs = new ArrayList<>(List.of(dataset.getDefaultGraph()));
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        names.sort((a, b) -> Arrays.compareUnsigned(TermKey.of(a), TermKey.of(b)));
        names.forEach(name -> graphs.add(dataset.getGraph(name)));
        graphs.add(shapes);
        number(graphs, names);
        int triples = graphs.stream().mapToInt(Graph::size).reduce(0, Math::addExact);
        int[][] columns = new int[PARTS + 1][triples];
        IntBuffer ends = IntBuffer.allocate(2 * graphs.size());
        int count = 0;
        for (int i = 0; i < graphs.size(); i++) {
            count = add(graphs.get(i), i, columns, count);
            boolean named = i > 0 && i <= names.size();
            ends.put(named ? number(names.get(i - 1)) : Tables.NO_NAME).put(count);
        }
        return new Tables(keys(), keyEnds(), IntBuffer.wrap(TermTable.slots(keys)), sorted(columns), ends);
    }

    /** Numbers all terms in the order of their keys, so that what is found comes in that order as well. */
    private void number(List<Graph> graphs, List<Node> names) {
        names.forEach(this::meet);
        for (Graph graph : graphs) {
            for (Iterator<Triple> triples = graph.find(); triples.hasNext(); ) {
                Triple triple = triples.next();
                meet(triple.getSubject());
                meet(triple.getPredicate());
                meet(triple.getObject());
            }
        }
        Map<Node, byte[]> terms = new HashMap<>();
        numbers.keySet().forEach(node -> terms.put(node, TermKey.of(node)));
        terms.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Arrays::compareUnsigned))
                .forEach(term -> {
                    numbers.put(term.getKey(), keys.size());
                    keys.add(term.getValue());
                });
    }

    private void meet(Node node) {
        numbers.put(node, TermTable.ABSENT);
    }

    private int number(Node node) {
        Integer number = numbers.get(node);
        if (number == null) {
            throw new IllegalStateException("not numbered: " + node);
        }
        return number;
    }

    /** Adds the triples of a graph to the columns subject, predicate, object, graph; where the next one goes. */
    private int add(Graph graph, int place, int[][] columns, int from) {
        int count = from;
        for (Iterator<Triple> triples = graph.find(); triples.hasNext(); count++) {
            Triple triple = triples.next();
            columns[0][count] = number(triple.getSubject());
            columns[1][count] = number(triple.getPredicate());
            columns[2][count] = number(triple.getObject());
            columns[PARTS][count] = place;
        }
        return count;
    }

    private List<IntBuffer> sorted(int[][] columns) {
        List<IntBuffer> sorted = new ArrayList<>();
        for (int[] order : TripleTable.ORDERS) {
            IntBuffer triples = IntBuffer.allocate(Math.multiplyExact(PARTS, columns[0].length));
            for (int at : sort(columns, order)) {
                for (int part : order) {
                    triples.put(columns[part][at]);
                }
            }
            sorted.add(triples);
        }
        return sorted;
    }

    /** Sorts by the last part, then stably by those before it: numbers are dense, so this takes linear time. */
    private int[] sort(int[][] columns, int[] order) {
        int[] at = new int[columns[0].length];
        Arrays.setAll(at, i -> i);
        for (int column : new int[] {order[2], order[1], order[0], PARTS}) {
            int[] next = new int[at.length];
            int[] start = new int[keys.size() + 2];
            for (int number : columns[column]) {
                start[number + 1]++;
            }
            for (int i = 1; i < start.length; i++) {
                start[i] += start[i - 1];
            }
            for (int i : at) {
                next[start[columns[column][i]]++] = i;
            }
            at = next;
        }
        return at;
    }

    private ByteBuffer keys() {
        ByteBuffer bytes =
                ByteBuffer.allocate(keys.stream().mapToInt(key -> key.length).reduce(0, Math::addExact));
        keys.forEach(bytes::put);
        return bytes;
    }

    private IntBuffer keyEnds() {
        int[] ends = keys.stream().mapToInt(key -> key.length).toArray();
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        return IntBuffer.wrap(ends);
    }
}
