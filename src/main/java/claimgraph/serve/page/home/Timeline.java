package claimgraph.serve.page.home;

import claimgraph.claim.value.Dates;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.Link;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What happened when, by the sources.
 *
 * @param from first day of the axis in words
 * @param to last day of it
 * @param moments that are on the axis, in order of time
 * @param earlier moments before the axis begins
 */
public record Timeline(String from, String to, List<Moment> moments, List<Moment> earlier) {
    /** How far back the axis goes; what is earlier is listed below it. */
    private static final int DAYS = 400;

    private static final double NARROWEST = 1.5;

    /**
     * One event.
     *
     * @param left where it begins, in percent of the axis
     * @param fact whether it is a fact, or only claimed
     */
    public record Moment(
            Link thing, Link property, Link question, String when, String left, String width, boolean fact) {}

    /** Of claims on days; of those that say the same one, a fact where there is one. */
    static Timeline of(List<ClaimCard> cards) {
        Map<List<String>, ClaimCard> dated = new LinkedHashMap<>();
        cards.stream()
                .filter(card -> card.value().low() != null && card.value().high() != null)
                .forEach(card -> dated.merge(
                        List.of(
                                card.subject().iri(),
                                card.property().iri(),
                                card.value().key()),
                        card,
                        (one, other) -> one.preferred() ? one : other));
        double end = dated.values().stream().mapToDouble(Timeline::high).max().orElse(0) + 10;
        double begin = begin(dated.values(), end);
        List<Moment> moments = new ArrayList<>();
        List<Moment> earlier = new ArrayList<>();
        dated.values().stream()
                .sorted(Comparator.comparingDouble(Timeline::low)
                        .thenComparing(card -> card.subject().text()))
                .forEach(card -> (low(card) < begin ? earlier : moments).add(moment(card, begin, end)));
        return new Timeline(words(begin), words(end), moments, earlier);
    }

    private static double begin(Collection<ClaimCard> cards, double end) {
        double first = cards.stream()
                .mapToDouble(Timeline::low)
                .filter(day -> day > end - DAYS)
                .min()
                .orElse(end - DAYS);
        return Math.max(end - DAYS, first - 10);
    }

    private static double low(ClaimCard card) {
        BigDecimal low = card.value().low();
        return low == null ? 0 : low.doubleValue();
    }

    private static double high(ClaimCard card) {
        BigDecimal high = card.value().high();
        return high == null ? 0 : high.doubleValue();
    }

    private static Moment moment(ClaimCard card, double begin, double end) {
        double left = 100 * (low(card) - begin) / (end - begin);
        double right = 100 * (high(card) + 1 - begin) / (end - begin);
        double width = Math.max(NARROWEST, right - left);
        return new Moment(
                card.subject(),
                card.property(),
                card.question().isEmpty() ? card.self() : card.question().get(0),
                card.value().link().text(),
                number(Math.min(left, 100 - width)),
                number(width),
                card.preferred());
    }

    private static String words(double day) {
        return Dates.words(LocalDate.ofEpochDay(Math.round(day)).toString());
    }

    private static String number(double percent) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(percent);
    }
}
