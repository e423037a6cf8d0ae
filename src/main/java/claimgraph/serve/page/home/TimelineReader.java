package claimgraph.serve.page.home;

import claimgraph.claim.value.Dates;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
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

/** Reads the dated claims on rounds, releases, foundings and events. */
final class TimelineReader {
    private static final List<String> PROPERTIES =
            List.of("closedOn", "announcedOn", "occurredOn", "releasedOn", "foundedOn");

    /** How far back the axis goes; what is earlier is listed below it. */
    private static final int DAYS = 400;

    private static final double NARROWEST = 1.5;

    private final GraphReader graph;
    private final ClaimReader claims;

    TimelineReader(GraphReader graph, ClaimReader claims) {
        this.graph = graph;
        this.claims = claims;
    }

    Timeline read() {
        Map<String, ClaimCard> dated = new LinkedHashMap<>();
        for (String property : PROPERTIES) {
            claims.cards(graph.subjects(org.apache.jena.vocabulary.RDF.Nodes.predicate, graph.term(property))).stream()
                    .filter(TimelineReader::isShown)
                    .forEach(card -> dated.merge(
                            card.subject().iri() + property + card.value().key(), card, TimelineReader::better));
        }
        double end = day(dated.values(), card -> card.value().high()).max().orElse(0) + 10;
        double begin = Math.max(
                end - DAYS,
                day(dated.values(), card -> card.value().low())
                                .filter(day -> day > end - DAYS)
                                .min()
                                .orElse(end - DAYS)
                        - 10);
        List<Timeline.Moment> moments = new ArrayList<>();
        List<Timeline.Moment> earlier = new ArrayList<>();
        dated.values().stream()
                .sorted(Comparator.comparing((ClaimCard card) -> low(card))
                        .thenComparing(card -> card.subject().text()))
                .forEach(card -> (low(card).doubleValue() < begin ? earlier : moments).add(moment(card, begin, end)));
        return new Timeline(words(begin), words(end), moments, earlier);
    }

    private static boolean isShown(ClaimCard card) {
        return card.value().low() != null
                && card.value().high() != null
                && !card.deprecated()
                && !card.modality().key().equals("Denied");
    }

    private static ClaimCard better(ClaimCard one, ClaimCard other) {
        return one.preferred() ? one : other;
    }

    private static java.util.stream.DoubleStream day(
            Collection<ClaimCard> cards,
            java.util.function.Function<ClaimCard, @org.jspecify.annotations.Nullable BigDecimal> end) {
        return cards.stream().map(end).filter(java.util.Objects::nonNull).mapToDouble(BigDecimal::doubleValue);
    }

    private static BigDecimal low(ClaimCard card) {
        BigDecimal low = card.value().low();
        return low == null ? BigDecimal.ZERO : low;
    }

    private static Timeline.Moment moment(ClaimCard card, double begin, double end) {
        BigDecimal high = card.value().high();
        double left = 100 * (low(card).doubleValue() - begin) / (end - begin);
        double right = 100 * ((high == null ? end : high.doubleValue() + 1) - begin) / (end - begin);
        double width = Math.max(NARROWEST, right - left);
        return new Timeline.Moment(
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
