package claimgraph.weigh.arithmetic;

import claimgraph.claim.Claim;
import claimgraph.claim.Expression;
import claimgraph.claim.Expression.Constant;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Expression.Operation;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ways to put claims in the place of the figures of an expression. A source's own figures belong together: figures
 * of several sources are mixed only when no source states them all.
 */
final class Assignments {

    /** More ways than this are not gone through: sources that differ on everything say nothing by their product. */
    private static final int MOST = 64;

    private final StatedFigures figures;
    private final WeighingContext context;

    Assignments(StatedFigures figures, WeighingContext context) {
        this.figures = figures;
        this.context = context;
    }

    /** Each way once, in a stable order; sources that state the same figures share one. */
    List<Map<Figure, AgreeingClaims>> of(Expression expression, String about) {
        List<Figure> wanted = List.copyOf(figures(expression, new LinkedHashSet<>()));
        Map<Figure, List<Claim>> stated =
                wanted.stream().collect(Collectors.toMap(Function.identity(), figure -> figures.of(figure, about)));
        Map<String, List<Map<Figure, List<Claim>>>> ways = new LinkedHashMap<>();
        for (String source : sources(stated)) {
            Map<Figure, List<Claim>> own = own(stated, source);
            if (own.values().stream().noneMatch(List::isEmpty)) {
                collect(wanted, own, ways);
            }
        }
        if (ways.isEmpty()) {
            collect(wanted, stated, ways);
        }
        return ways.values().stream().map(this::merged).limit(MOST).toList();
    }

    /** The same, whichever sources state the figures. */
    List<Map<Figure, AgreeingClaims>> mixed(Expression expression, String about) {
        List<Figure> wanted = List.copyOf(figures(expression, new LinkedHashSet<>()));
        Map<Figure, List<Claim>> stated =
                wanted.stream().collect(Collectors.toMap(Function.identity(), figure -> figures.of(figure, about)));
        Map<String, List<Map<Figure, List<Claim>>>> ways = new LinkedHashMap<>();
        collect(wanted, stated, ways);
        return ways.values().stream().map(this::merged).toList();
    }

    private static Set<Figure> figures(Expression expression, Set<Figure> found) {
        if (expression instanceof Figure figure) {
            found.add(figure);
        } else if (expression instanceof Operation operation) {
            figures(operation.left(), found);
            figures(operation.right(), found);
        } else if (expression instanceof Constant) {
            return found;
        }
        return found;
    }

    private static Set<String> sources(Map<Figure, List<Claim>> stated) {
        return stated.values().stream()
                .flatMap(List::stream)
                .map(Claim::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A figure that is bound to another source by name stays as it is. */
    private static Map<Figure, List<Claim>> own(Map<Figure, List<Claim>> stated, String source) {
        Map<Figure, List<Claim>> own = new LinkedHashMap<>();
        stated.forEach((figure, claims) -> own.put(
                figure,
                figure.source().isEmpty()
                        ? claims.stream()
                                .filter(claim -> claim.source().equals(source))
                                .toList()
                        : claims));
        return own;
    }

    private void collect(
            List<Figure> wanted, Map<Figure, List<Claim>> stated, Map<String, List<Map<Figure, List<Claim>>>> ways) {
        List<Map<Figure, List<Claim>>> open = List.of(Map.of());
        for (Figure figure : wanted) {
            List<Map<Figure, List<Claim>>> longer = new ArrayList<>();
            for (AgreeingClaims agreeing : AgreeingClaims.gather(stated.getOrDefault(figure, List.of()), context)) {
                open.forEach(way -> {
                    Map<Figure, List<Claim>> next = new LinkedHashMap<>(way);
                    next.put(figure, agreeing.claims());
                    longer.add(next);
                });
            }
            open = longer.subList(0, Math.min(longer.size(), MOST));
        }
        open.forEach(
                way -> ways.computeIfAbsent(key(way), key -> new ArrayList<>()).add(way));
    }

    private static String key(Map<Figure, List<Claim>> way) {
        return way.values().stream().map(claims -> claims.get(0).value().key()).collect(Collectors.joining(" "));
    }

    private Map<Figure, AgreeingClaims> merged(List<Map<Figure, List<Claim>>> same) {
        Map<Figure, Set<Claim>> all = new LinkedHashMap<>();
        same.forEach(way -> way.forEach((figure, claims) ->
                all.computeIfAbsent(figure, key -> new LinkedHashSet<>()).addAll(claims)));
        Map<Figure, AgreeingClaims> merged = new LinkedHashMap<>();
        all.forEach((figure, claims) ->
                merged.put(figure, AgreeingClaims.gather(claims, context).get(0)));
        return merged;
    }
}
