package claimgraph.annotate;

import claimgraph.claim.Entity;
import claimgraph.ontology.Catalogue;
import claimgraph.text.LabelFinder;
import claimgraph.text.Mention;
import claimgraph.text.Sentences.Stretch;
import claimgraph.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the words of a passage that refer to a thing which it does not name: a part of its name, a description such as
 * "the round", a pronoun. Where what they refer to is not sure, it finds nothing, and a person must.
 */
final class References {

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");
    /** What follows the noun of a name: an explanation, or words that a preposition leads in. */
    private static final Pattern REST =
            Pattern.compile("(?:,|[ \u00A0]\\(|[ \u00A0](?:of|from|to|at|for|in|by|on|with)[ \u00A0]).*");

    private static final Pattern OWNER = Pattern.compile(".*['\u2019]s[ \u00A0]");
    private static final Pattern NOUN = Pattern.compile("\\p{L}{4,}");
    private static final Pattern CAPITAL = Pattern.compile("(?=[^\\p{L}]*[\\p{Lu}\\p{N}]).*");
    private static final Pattern PRONOUN =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:he|his|him|she|her|they|their|them)(?![\\p{L}\\p{N}\u2019'])");

    private static final String DETERMINER = "(?:the|this|that|these|those|its|their|his|her|our)";
    private static final String BETWEEN = "(?:[\\p{L}\\p{N}$\u20AC][\\p{L}\\p{N}.,\u2019'-]*[ \u00A0]){0,3}";

    private final SourceText text;
    private final Map<String, Entity> entities;
    private final Catalogue catalogue;
    private final List<Mention> named;

    References(SourceText text, Map<String, Entity> entities, Catalogue catalogue) {
        this.text = text;
        this.entities = entities;
        this.catalogue = catalogue;
        this.named = new LabelFinder(entities.values()).in(text.text());
    }

    /** The words of the passage that refer to the entity, nearest to the phrase; nothing when none surely do. */
    Optional<String> in(Stretch passage, Stretch phrase, String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            return Optional.empty();
        }
        Set<String> heads = Stream.concat(Stream.of(entity.label()), entity.altLabels().stream())
                .filter(name -> name.chars().noneMatch(Character::isDigit) || name.equals(entity.label()))
                .flatMap(name -> head(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> classNouns = nouns(Stream.of(kind(entity), entity.type().replaceAll("(?=\\p{Lu})", " ")));
        return partOfName(passage, phrase, entity)
                .or(() -> found(passage, phrase, described(heads), place -> true))
                .or(() -> found(passage, phrase, described(classNouns), place -> isLast(place, entity, true)))
                .or(() -> found(passage, phrase, PRONOUN, place -> isLast(place, entity, false)));
    }

    /** What a name is about, its last noun: {@code round} of "Wheel Works seed round (2026)". */
    private static Optional<String> head(String name) {
        String said = OWNER.matcher(REST.matcher(name).replaceFirst("")).replaceFirst("");
        String last = said.substring(said.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Optional.of(last).filter(noun -> NOUN.matcher(noun).matches());
    }

    private String kind(Entity entity) {
        String scheme = catalogue.kindSchemes().getOrDefault(entity.type(), "");
        return catalogue
                .term(scheme, entity.kind())
                .map(Catalogue.ListTerm::label)
                .orElse("");
    }

    private static Set<String> nouns(Stream<String> names) {
        return names.flatMap(name -> NOUN.matcher(name).results().map(MatchResult::group))
                .map(noun -> noun.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Pattern described(Set<String> nouns) {
        String alternatives =
                nouns.isEmpty() ? "(?!)" : nouns.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + DETERMINER + "[ \u00A0]" + BETWEEN + "(?:" + alternatives
                + ")(?:e?s)?(?![\\p{L}\\p{N}])");
    }

    private Optional<String> found(Stretch passage, Stretch phrase, Pattern pattern, Predicate<MatchResult> sure) {
        return pattern.matcher(text.text())
                .region(passage.start(), passage.end())
                .results()
                .filter(sure)
                .min(Comparator.comparingInt(place -> Math.abs(place.start() - phrase.start())))
                .map(MatchResult::group);
    }

    /** Whether the entity is what was named last before a place, among all things or those of its class. */
    private boolean isLast(MatchResult place, Entity entity, boolean ofItsClass) {
        String last = "";
        for (Mention item : named) {
            Entity other = entities.get(item.entity());
            if (item.start() < place.start()
                    && other != null
                    && (!ofItsClass || other.type().equals(entity.type()))) {
                last = other.id();
            }
        }
        return last.equals(entity.id());
    }

    /** A family name, a short form: words of a label in a row, with a capital, that name nothing else here. */
    private Optional<String> partOfName(Stretch passage, Stretch phrase, Entity entity) {
        for (String part : parts(entity)) {
            Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}-])");
            Optional<String> found = found(
                    passage,
                    phrase,
                    pattern,
                    place -> named.stream()
                            .noneMatch(item -> item.start() < place.end()
                                    && place.start() < item.end()
                                    && !item.entity().equals(entity.id())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<String> parts(Entity entity) {
        List<String> parts = new ArrayList<>();
        Stream.concat(Stream.of(entity.label()), entity.altLabels().stream()).forEach(name -> {
            List<String> words = List.of(SPACE.split(OWNER.matcher(name).replaceFirst("")));
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= words.size(); to++) {
                    String part = String.join(" ", words.subList(from, to));
                    if (part.length() < name.length() && isTelling(part, entity)) {
                        parts.add(part);
                    }
                }
            }
        });
        parts.sort(Comparator.comparing(part -> -part.length()));
        return parts;
    }

    private boolean isTelling(String part, Entity entity) {
        return part.length() > 2
                && CAPITAL.matcher(part).matches()
                && Character.isLetter(part.codePointAt(0))
                && !part.endsWith(")")
                && entities.values().stream()
                        .filter(other -> !other.id().equals(entity.id()))
                        .noneMatch(other -> (" " + other.label() + " ").contains(" " + part + " "));
    }
}
