package claimgraph.claim.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {

    private static final Tolerance TOLERANCE = new Tolerance(new BigDecimal("0.05"), new BigDecimal("0.10"));
    private static final Unit PERCENT = Unit.of("%", "percent", "percent", BigDecimal.ONE);
    private static final Unit HOURS = Unit.of("h", "hour", "time", new BigDecimal("3600"));
    private static final Unit YEARS = Unit.of("years", "year", "time", new BigDecimal("31556952"));
    private static final Unit MINUTES = Unit.of("min", "minute", "time", new BigDecimal("60"));

    @Test
    void roundedNumberReachesHalfAUnitOfItsLastDigitToEachSide() {
        Interval rounded = money("1.03e9", "1e7", 3, Bound.ROUNDED).interval();
        assertThat(rounded.low()).isEqualByComparingTo("1025000000");
        assertThat(rounded.high()).isEqualByComparingTo("1035000000");
    }

    @Test
    void roundingNeverHidesMoreThanTheTolerance() {
        assertThat(money("1e9", "1e9", 1, Bound.ROUNDED).interval().low()).isEqualByComparingTo("950000000");
    }

    @Test
    void aboutReachesTheApproximateToleranceToEachSide() {
        Interval about = count("1000", 4, Bound.APPROXIMATELY).interval();
        assertThat(about.low()).isEqualByComparingTo("900");
        assertThat(about.high()).isEqualByComparingTo("1100");
    }

    @Test
    void boundsAreOpenOrClosedAndHaveNoNominalValue() {
        Quantity atLeast = count("140", 3, Bound.AT_LEAST);
        Quantity moreThan = count("140", 3, Bound.MORE_THAN);
        assertThat(atLeast.nominal()).isNull();
        assertThat(atLeast.stated()).isEqualByComparingTo("140");
        assertThat(atLeast.interval().lowOpen()).isFalse();
        assertThat(moreThan.interval().lowOpen()).isTrue();
        assertThat(count("140", 3, Bound.AT_MOST).interval().low()).isNull();
        assertThat(count("140", 3, Bound.LESS_THAN).interval().highOpen()).isTrue();
    }

    @Test
    void keysShowThePrintedDigits() {
        assertThat(List.of(
                        money("1.03e9", "1e7", 3, Bound.ROUNDED).key(),
                        money("1e9", "1e9", 1, Bound.ROUNDED).key(),
                        money("1e9", "1e7", 3, Bound.ROUNDED).key(),
                        count("140", 3, Bound.EXACT).key(),
                        count("140", 3, Bound.AT_LEAST).key(),
                        count("1030000000", 10, Bound.EXACT).key(),
                        count("2.85", 3, Bound.EXACT).key(),
                        of("77.1", "0.1", 3, Bound.ROUNDED, PERCENT, "").key(),
                        Quantity.between(new BigDecimal("12"), new BigDecimal("1e6"), HOURS, "", "")
                                .key(),
                        of("5e7", "1e7", 1, Bound.ROUNDED, Unit.COUNT, "USD", "year")
                                .key(),
                        of("-3.5", "0.1", 2, Bound.ROUNDED, PERCENT, "").key()))
                .containsExactly(
                        "USD-1.03e9",
                        "USD-1e9",
                        "USD-1.00e9",
                        "140",
                        "ge-140",
                        "exact-1.030000000e9",
                        "exact-2.85",
                        "77.1-percent",
                        "12--1e6-h",
                        "USD-5e7-per-year",
                        "-3.5-percent");
    }

    @Test
    void zeroThatIsExactAndZeroThatIsRoundedStayApart() {
        assertThat(count("0", 1, Bound.EXACT).key()).isEqualTo("0");
        assertThat(count("0.0", 1, Bound.ROUNDED).key()).isEqualTo("rounded-0");
    }

    @Test
    void labelsReadAsPeopleSayThem() {
        assertThat(List.of(
                        money("1.03e9", "1e7", 3, Bound.ROUNDED).label(),
                        money("2e9", "1e8", 2, Bound.ROUNDED).label(),
                        money("1030000000", "1", 10, Bound.EXACT).label(),
                        count("140", 3, Bound.EXACT).label(),
                        count("140", 3, Bound.AT_LEAST).label(),
                        count("100000", 1, Bound.APPROXIMATELY).label(),
                        of("77.1", "0.1", 3, Bound.ROUNDED, PERCENT, "").label(),
                        of("4.0", "0.1", 2, Bound.ROUNDED, HOURS, "").label(),
                        Quantity.between(new BigDecimal("3.5e8"), new BigDecimal("4.5e8"), Unit.COUNT, "USD", "")
                                .label(),
                        of("5e7", "1e6", 2, Bound.MORE_THAN, Unit.COUNT, "USD", "year")
                                .label(),
                        count("0", 1, Bound.EXACT).label()))
                .containsExactly(
                        "USD 1.03 billion",
                        "USD 2.0 billion",
                        "exactly USD 1.03 billion",
                        "140",
                        "at least 140",
                        "about 100,000",
                        "77.1%",
                        "4 h",
                        "USD 350 million to 450 million",
                        "more than USD 50 million per year",
                        "0");
    }

    @Test
    void oneOfAUnitIsNotCalledSeveral() {
        assertThat(List.of(
                        of("1", "1", 1, Bound.MORE_THAN, YEARS, "").label(),
                        of("2", "1", 1, Bound.MORE_THAN, YEARS, "").label(),
                        of("1.0", "0.1", 2, Bound.ROUNDED, YEARS, "").label(),
                        of("1", "1", 1, Bound.EXACT, HOURS, "").label(),
                        Quantity.between(BigDecimal.ZERO, BigDecimal.ONE, YEARS, "", "")
                                .label()))
                .containsExactly("more than 1 year", "more than 2 years", "1 year", "1 h", "0 to 1 years");
    }

    @Test
    void unitsOfOneDimensionCompareInTheirBaseUnit() {
        Quantity hour = of("1", "1", 1, Bound.EXACT, HOURS, "");
        Quantity sixtyMinutes = of("60", "1", 2, Bound.EXACT, MINUTES, "");
        assertThat(hour.comparableWith(sixtyMinutes)).isTrue();
        assertThat(hour.inBaseUnit().disjoint(sixtyMinutes.inBaseUnit())).isFalse();
        assertThat(hour.comparableWith(of("1", "1", 1, Bound.EXACT, PERCENT, "")))
                .isFalse();
        assertThat(money("1e9", "1e9", 1, Bound.ROUNDED).comparableWith(count("1", 1, Bound.EXACT)))
                .isFalse();
    }

    private static Quantity money(String number, String ulp, int digits, Bound bound) {
        return of(number, ulp, digits, bound, Unit.COUNT, "USD", "");
    }

    private static Quantity count(String number, int digits, Bound bound) {
        return of(number, "1", digits, bound, Unit.COUNT, "", "");
    }

    private static Quantity of(String number, String ulp, int digits, Bound bound, Unit unit, String currency) {
        return of(number, ulp, digits, bound, unit, currency, "");
    }

    private static Quantity of(
            String number, String ulp, int digits, Bound bound, Unit unit, String currency, String per) {
        return Quantity.printed(
                new BigDecimal(number), new BigDecimal(ulp), digits, bound, unit, currency, per, TOLERANCE);
    }
}
