package claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in a table is found wherever it is sought from. */
class TripleIndexTest {
    private static final int NUMBERS = 9;
    private static final int TRIPLES = 200;
    private static final int FROM = 20;
    private static final int TO = 180;

    @Test
    void findsWhatAScanFinds() {
        Random random = new Random(20261120);
        List<List<Integer>> triples = Stream.generate(() -> List.of(number(random), number(random), number(random)))
                .distinct()
                .limit(TRIPLES)
                .toList();
        TripleIndex table = table(triples);
        for (int i = 0; i < 20_000; i++) {
            int[] asked = {number(random) - 1, number(random) - 1, number(random) - 1};
            TripleIndex.Range found = table.find(asked[0], asked[1], asked[2], random.nextInt(TRIPLES + 2) - 1);
            assertThat(rows(found)).as("%s %s %s", asked[0], asked[1], asked[2]).isEqualTo(scan(triples, asked));
            assertThat(table.find(asked[0], asked[1], asked[2])).isEqualTo(found);
        }
    }

    private static int number(Random random) {
        return random.nextInt(NUMBERS);
    }

    /** In each order the triples of three graphs; the table is for the one in the middle. */
    private static TripleIndex table(List<List<Integer>> triples) {
        List<IntBuffer> sorted = new ArrayList<>();
        for (int place = 0; place < TripleIndex.ORDERS; place++) {
            int[] order = TripleIndex.order(place);
            IntBuffer buffer = IntBuffer.allocate(TRIPLES * TripleIndex.WIDTH);
            Stream.of(triples.subList(0, FROM), triples.subList(FROM, TO), triples.subList(TO, TRIPLES))
                    .flatMap(graph -> graph.stream().sorted(by(order)))
                    .forEach(triple -> IntStream.of(order).forEach(part -> buffer.put(triple.get(part))));
            sorted.add(buffer);
        }
        return new TripleIndex(sorted, FROM, TO);
    }

    private static Comparator<List<Integer>> by(int... order) {
        return Comparator.comparing((List<Integer> triple) -> triple.get(order[0]))
                .thenComparing(triple -> triple.get(order[1]))
                .thenComparing(triple -> triple.get(order[2]));
    }

    private static List<List<Integer>> rows(TripleIndex.Range range) {
        return IntStream.range(range.from(), range.to())
                .mapToObj(at -> List.of(range.number(at, 0), range.number(at, 1), range.number(at, 2)))
                .sorted(by(0, 1, 2))
                .toList();
    }

    private static List<List<Integer>> scan(List<List<Integer>> triples, int[] asked) {
        return triples.subList(FROM, TO).stream()
                .filter(triple -> IntStream.range(0, 3)
                        .allMatch(part -> asked[part] == TripleIndex.ANY || asked[part] == triple.get(part)))
                .sorted(by(0, 1, 2))
                .toList();
    }
}
