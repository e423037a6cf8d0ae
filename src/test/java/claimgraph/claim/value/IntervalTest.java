package claimgraph.claim.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void closedIntervalsThatTouchAreNotDisjoint() {
        assertThat(closed("1", "2").disjoint(closed("2", "3"))).isFalse();
        assertThat(closed("1", "2").disjoint(closed("2.1", "3"))).isTrue();
    }

    @Test
    void openEndsThatTouchAreDisjoint() {
        Interval moreThanTwo = new Interval(new BigDecimal("2"), true, null, false);
        assertThat(closed("1", "2").disjoint(moreThanTwo)).isTrue();
        assertThat(closed("1", "2.1").disjoint(moreThanTwo)).isFalse();
    }

    @Test
    void unboundedEndsReachEverything() {
        assertThat(closed(null, "5").contains(closed("1", "5"))).isTrue();
        assertThat(closed("1", "5").contains(closed(null, "5"))).isFalse();
        assertThat(closed(null, null).contains(closed(null, "5"))).isTrue();
        assertThat(closed(null, "5").disjoint(closed("5", null))).isFalse();
    }

    @Test
    void openEndDoesNotContainItsOwnPoint() {
        Interval moreThanTwo = new Interval(new BigDecimal("2"), true, null, false);
        assertThat(moreThanTwo.contains(closed("2", "3"))).isFalse();
        assertThat(closed("2", null).contains(moreThanTwo)).isTrue();
    }

    @Test
    void boundedIsNarrowerThanUnbounded() {
        assertThat(closed("1", "100").narrowerThan(closed("1", null))).isTrue();
        assertThat(closed("1", null).narrowerThan(closed("1", "2"))).isFalse();
        assertThat(closed("1", "2").narrowerThan(closed("5", "6.0"))).isFalse();
    }

    @Test
    void scalingMovesBothEnds() {
        assertThat(closed("1", null).scaled(new BigDecimal("60"))).isEqualTo(closed("60", null));
    }

    private static Interval closed(@Nullable String low, @Nullable String high) {
        return Interval.closed(low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high));
    }
}
