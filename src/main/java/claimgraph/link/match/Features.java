package claimgraph.link.match;

import claimgraph.link.source.ItemClasses;
import claimgraph.link.source.LinkedItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares a thing of ours with an item in every way that both sides have values for. */
public final class Features {

    private static final int NOT_ITSELF = 5;
    private static final double HALF = 0.5;

    private final OurGraph graph;
    private final ItemClasses classes;

    public Features(OurGraph graph, ItemClasses classes) {
        this.graph = graph;
        this.classes = classes;
    }

    public List<Feature> of(OurThing ours, LinkedItem item) {
        List<Feature> features = new ArrayList<>();
        NameLikeness.Pair name = NameLikeness.best(ours.names(), item.names());
        features.add(Feature.of(Feature.Kind.NAME, name.score(), name.ours(), name.theirs()));
        features.add(classes(ours, item));
        keys(ours, item, features);
        founded(ours, item, features);
        things(Feature.Kind.FOUNDER, ours, List.of("founder"), item, List.of("P112"), features);
        things(Feature.Kind.CHIEF_EXECUTIVE, ours, List.of("chiefExecutive"), item, List.of("P169"), features);
        things(
                Feature.Kind.PLACE,
                ours,
                List.of("headquarters", "foundedIn", "locatedIn"),
                item,
                List.of("P159", "P740", "P17", "P131", "P276"),
                features);
        description(ours, item, features);
        double known = Math.min(1, Math.log10(1.0 + item.sitelinks().size()) / 2);
        features.add(Feature.of(Feature.Kind.KNOWN, known, "", item.sitelinks().size() + " sitelinks"));
        if (ours.refused().contains(item.id())) {
            features.add(Feature.veto(Feature.Kind.REFUSED, "a judgement says it is not", item.id()));
        }
        return features;
    }

    private Feature classes(OurThing ours, LinkedItem item) {
        Set<String> theirs = classes.of(item);
        String shown = String.join(" ", item.things("P31"));
        return switch (ClassFit.of(ours.type(), theirs)) {
            case FITS -> Feature.of(Feature.Kind.CLASS, 1, ours.type(), shown);
            case UNKNOWN -> Feature.of(Feature.Kind.CLASS, HALF, ours.type(), shown);
            case CLASHES -> Feature.veto(Feature.Kind.CLASS, ours.type(), shown);
        };
    }

    private static void keys(OurThing ours, LinkedItem item, List<Feature> features) {
        ours.keys().forEach((property, values) -> {
            Set<String> theirs = property.equals(Keys.ENGLISH_WIKIPEDIA)
                    ? Set.of(item.sitelinks().getOrDefault(property, ""))
                    : new LinkedHashSet<>(item.texts(property));
            Set<String> normal = theirs.stream()
                    .map(value -> Keys.normal(property, value))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (normal.isEmpty()) {
                return;
            }
            boolean same =
                    values.stream().map(value -> Keys.normal(property, value)).anyMatch(normal::contains);
            Feature.Kind kind = property.equals(Keys.HOMEPAGE) ? Feature.Kind.HOMEPAGE : Feature.Kind.KEY;
            features.add(Feature.of(
                    kind, same ? 1 : 0, property + " " + String.join(" ", values), String.join(" ", normal)));
        });
    }

    /** Agreement as far as the coarser of the two dates goes; an item that is years older is another thing. */
    private static void founded(OurThing ours, LinkedItem item, List<Feature> features) {
        Set<String> dates = ours.fact("foundedOn");
        List<String> theirs = item.texts("P571");
        if (dates.isEmpty() || theirs.isEmpty()) {
            return;
        }
        boolean same = dates.stream().anyMatch(our -> theirs.stream().anyMatch(their -> agree(our, their)));
        String our = String.join(" ", dates);
        String their = String.join(" ", theirs);
        boolean older = dates.stream().allMatch(o -> theirs.stream().allMatch(t -> year(t) < year(o) - NOT_ITSELF));
        features.add(
                older
                        ? Feature.veto(Feature.Kind.FOUNDED, our, their)
                        : Feature.of(Feature.Kind.FOUNDED, same ? 1 : 0, our, their));
    }

    /** Dates agree when the end of one lies in the other: 2026 and 2026-03, 2025-12/2026-04 and 2026. */
    static boolean agree(String ours, String theirs) {
        return Arrays.stream(ours.split("/")).anyMatch(part -> part.startsWith(theirs) || theirs.startsWith(part));
    }

    private static int year(String date) {
        String digits = date.replaceAll("^[^0-9]*([0-9]{4}).*$", "$1");
        return digits.matches("[0-9]{4}") ? Integer.parseInt(digits) : 0;
    }

    private void things(
            Feature.Kind kind,
            OurThing ours,
            List<String> properties,
            LinkedItem item,
            List<String> theirProperties,
            List<Feature> features) {
        Set<String> wanted = new TreeSet<>();
        properties.forEach(property ->
                ours.fact(property).forEach(entity -> graph.item(entity).ifPresent(wanted::add)));
        Set<String> found = new TreeSet<>();
        theirProperties.forEach(property -> found.addAll(item.things(property)));
        if (!wanted.isEmpty() && !found.isEmpty()) {
            boolean same = wanted.stream().anyMatch(found::contains);
            features.add(Feature.of(kind, same ? 1 : 0, String.join(" ", wanted), String.join(" ", found)));
        }
    }

    private static void description(OurThing ours, LinkedItem item, List<Feature> features) {
        Set<String> words = new TreeSet<>(Arrays.asList(
                NameLikeness.folded(ours.description() + " " + ours.phrase()).split(" ")));
        Set<String> theirs = new TreeSet<>(
                Arrays.asList(NameLikeness.folded(item.description()).split(" ")));
        theirs.removeIf(word -> word.length() < 4);
        if (!theirs.isEmpty()) {
            long shared = theirs.stream().filter(words::contains).count();
            features.add(Feature.of(
                    Feature.Kind.DESCRIPTION, (double) shared / theirs.size(), ours.description(), item.description()));
        }
    }
}
