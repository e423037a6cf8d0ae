package claimgraph.export.release;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Source;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.export.Edition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** What a reader must know before they use the data, counted from the data; the sentences stand in data-card.md. */
final class DatasetCard {

    private final Edition edition;
    private final Claims claims;
    private final Map<String, String> values = new HashMap<>();

    private DatasetCard(Edition edition) {
        this.edition = edition;
        this.claims = edition.claims();
    }

    static String of(Edition edition) {
        DatasetCard card = new DatasetCard(edition);
        card.putSize();
        card.putTables();
        card.putMaking();
        card.putGaps();
        return Template.fill("data-card.md", card.values);
    }

    private void putSize() {
        values.put("version", edition.version());
        values.put("hash", edition.graph().hash());
        put("claims", claims.claims().size());
        put("sources", claims.sources().size());
        put("entities", claims.entities().size());
        put("questions", edition.verdicts().size());
        put("disagreements", count(edition.verdicts(), Verdict::isDisagreement));
    }

    private void putTables() {
        values.put("source-table", CardTables.sources(claims));
        values.put(
                "class-rows",
                CardTables.counts(claims.entities().values().stream().map(Entity::type)));
        values.put(
                "modality-rows",
                CardTables.counts(
                        claims.claims().stream().map(claim -> claim.modality().notation())));
        values.put(
                "status-rows",
                CardTables.counts(edition.verdicts().stream()
                        .map(verdict ->
                                verdict.status().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        values.put(
                "difference-rows",
                CardTables.counts(edition.verdicts().stream()
                        .flatMap(verdict -> verdict.differences().stream())
                        .map(Difference::localName)));
    }

    private void putMaking() {
        values.put(
                "annotators", words(sources().map(source -> source.annotator().name())));
        values.put(
                "annotated-on",
                words(sources()
                        .flatMap(source -> Stream.ofNullable(source.annotatedOn()))
                        .map(day -> day.lexical())));
        values.put("agreement", CardTables.agreement(claims.agreement()));
        values.put("coverage", CardTables.coverage(claims.agreement()));
    }

    private void putGaps() {
        put("undated", count(claims.sources().values(), source -> source.published() == null));
        put(
                "unpublished",
                count(claims.sources().values(), source -> source.publisher().isEmpty()));
        put(
                "unaddressed",
                count(claims.sources().values(), source -> source.url().isEmpty()));
        put("undated-claims", count(claims.claims(), this::isUndated));
        put("unresolved", count(edition.verdicts(), verdict -> verdict.status() == Status.UNRESOLVED));
        put("single", count(edition.verdicts(), verdict -> verdict.sourceCount() == 1));
        put("unlinked", count(claims.entities().values(), this::isUnlinked));
        values.put("languages", words(sources().map(Source::language)));
    }

    private boolean isUndated(Claim claim) {
        Source source = claims.sources().get(claim.source());
        boolean own = claim.span().asOf() != null
                || claim.span().from() != null
                || claim.span().to() != null;
        return !own && (source == null || source.published() == null);
    }

    private boolean isUnlinked(Entity entity) {
        Graph links = edition.graph().dataset().getGraph(edition.iris().graph("links"));
        return !links.contains(edition.iris().entity(entity.id()), SKOS.exactMatch.asNode(), Node.ANY);
    }

    private Stream<Source> sources() {
        return claims.sources().values().stream();
    }

    private void put(String name, long number) {
        values.put(name, Long.toString(number));
    }

    private static <T> long count(Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }

    private static String words(Stream<String> words) {
        List<String> distinct =
                words.filter(word -> !word.isEmpty()).distinct().sorted().toList();
        return distinct.isEmpty() ? "not stated" : String.join("; ", distinct);
    }
}
