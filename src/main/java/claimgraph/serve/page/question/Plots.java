package claimgraph.serve.page.question;

import claimgraph.claim.value.Dates;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.ShownValue;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the sides of a question on an axis: numbers of one unit, or days. */
final class Plots {
    private static final double NARROWEST = 1.2;
    private static final double MARGIN = 0.08;
    private static final DecimalFormatSymbols POINT = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private Plots() {}

    /**
     * Values on one axis, drawn as bars from 0 to 100 percent of its width.
     *
     * @param from words at the left end
     * @param to words at the right end
     */
    public record Plot(String from, String to, List<Bar> bars) {}

    /**
     * One value.
     *
     * @param left where it begins, in percent
     * @param width at least wide enough to be seen
     * @param open whether it has no upper end
     */
    public record Bar(String text, String sources, String left, String width, boolean open, boolean chosen) {}

    /** One plot for each scale on which there are two values or more. */
    static List<Plot> of(List<QuestionCard.Side> sides) {
        Map<String, List<QuestionCard.Side>> scales = sides.stream()
                .filter(side -> side.value().number())
                .collect(Collectors.groupingBy(side -> side.value().scale(), LinkedHashMap::new, Collectors.toList()));
        return scales.values().stream()
                .filter(same -> same.size() > 1)
                .map(Plots::plot)
                .toList();
    }

    private static Plot plot(List<QuestionCard.Side> sides) {
        boolean days = sides.get(0).value().scale().equals("day");
        double least = ends(sides).mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double greatest = ends(sides).mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double margin = Math.max((greatest - least) * MARGIN, days ? 10 : Math.abs(greatest) / 1000 + 1e-9);
        double from = !days && least >= 0 && least < greatest / 2 ? 0 : least - margin;
        double to = greatest + margin;
        return new Plot(
                end(from, days),
                end(to, days),
                sides.stream().map(side -> bar(side, from, to)).toList());
    }

    private static Bar bar(QuestionCard.Side side, double from, double to) {
        ShownValue value = side.value();
        double left = percent(value.low(), from, from, to);
        double right = percent(value.high(), to, from, to);
        double width = Math.max(right - left, NARROWEST);
        return new Bar(
                value.link().text(),
                side.sources().stream().map(Link::key).collect(Collectors.joining(", ")),
                number(Math.min(left, 100 - width)),
                number(width),
                value.high() == null,
                side.chosen());
    }

    private static double percent(@Nullable BigDecimal number, double absent, double from, double to) {
        return 100 * ((number == null ? absent : number.doubleValue()) - from) / (to - from);
    }

    private static Stream<BigDecimal> ends(List<QuestionCard.Side> sides) {
        return sides.stream()
                .flatMap(side -> Stream.of(side.value())
                        .flatMap(value -> Stream.of(value.low(), value.high()).filter(Objects::nonNull)));
    }

    private static String end(double number, boolean days) {
        if (days) {
            return Dates.words(LocalDate.ofEpochDay(Math.round(number)).toString());
        }
        double size = Math.abs(number);
        if (size >= 1e9) {
            return format("#,##0.##", number / 1e9) + " billion";
        }
        return size >= 1e6
                ? format("#,##0.#", number / 1e6) + " million"
                : format(size < 10 ? "0.##" : "#,##0", number);
    }

    private static String format(String pattern, double number) {
        return new DecimalFormat(pattern, POINT).format(number);
    }

    private static String number(double percent) {
        return format("0.##", percent);
    }
}
