package claimgraph.store.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.store.TooLarge;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TripleCodecTest {
    @Test
    void everyOrderGivesItsPartsBack() {
        TripleCodec packing = new TripleCodec(1000, new int[] {3, 500, 999});
        int[][] triples = {{0, 3, 0}, {999, 999, 999}, {17, 500, 3}, {3, 3, 500}};
        int[][] orders = {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}};
        for (int[] triple : triples) {
            for (int order = 0; order < 3; order++) {
                long turned = packing.turn(packing.pack(triple[0], triple[1], triple[2]), order);
                for (int place = 0; place < 3; place++) {
                    assertThat(packing.part(turned, order, place)).isEqualTo(triple[orders[order][place]]);
                }
            }
        }
    }

    @Test
    void moreThanFitsIsSaid() {
        int[] predicates = IntStream.range(0, 1000).toArray();
        assertThatThrownBy(() -> new TripleCodec(1 << 28, predicates))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("more than a snapshot has room for");
    }
}
