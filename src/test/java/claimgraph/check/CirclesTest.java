package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void eachCircleIsFoundOnceAndStartsWithItsFirstName() {
        assertThat(Circles.in(new TreeMap<>(Map.of(
                        "a",
                        List.of("c"),
                        "c",
                        List.of("b"),
                        "b",
                        List.of("c"),
                        "s",
                        List.of("s"),
                        "x",
                        List.of("a")))))
                .containsExactly(List.of("b", "c"), List.of("s"));
    }

    @Test
    void twoWaysToOnePlaceAreNoCircle() {
        assertThat(Circles.in(new TreeMap<>(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d")))))
                .isEmpty();
    }

    @Test
    void chainOfAHundredThousandLinksIsNoMatterOfDepth() {
        TreeMap<String, List<String>> chain = new TreeMap<>();
        for (int i = 0; i < 100_000; i++) {
            chain.put("e%06d".formatted(i), List.of("e%06d".formatted((i + 1) % 100_000)));
        }
        assertThat(Circles.in(chain))
                .hasSize(1)
                .first()
                .satisfies(circle -> assertThat(circle).hasSize(100_000).startsWith("e000000", "e000001"));
    }

    @Test
    void circleReadsAsArrows() {
        assertThat(Circles.text(List.of("a", "b"))).isEqualTo("a -> b -> a");
    }
}
