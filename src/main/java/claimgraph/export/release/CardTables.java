package claimgraph.export.release;

import claimgraph.claim.AnnotatorAgreement;
import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Evidence;
import claimgraph.claim.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the data card, in Markdown. */
final class CardTables {

    private CardTables() {}

    static String sources(Claims claims) {
        String rows = claims.sources().values().stream()
                .map(source -> source(source, claims.bySource().getOrDefault(source.id(), List.of())))
                .collect(Collectors.joining("\n"));
        return "| article | title | publisher | published | claims | excerpts | quoted share |\n"
                + "|---|---|---|---|---|---|---|\n"
                + rows;
    }

    private static String source(Source source, List<Claim> claims) {
        List<Evidence> phrases = claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .distinct()
                .toList();
        String share = String.format(Locale.ROOT, "%.1f %%", source.quotedShare(phrases) * 100);
        String published = source.published() == null ? "" : source.published().lexical();
        return row(
                source.id(),
                source.title(),
                source.publisher(),
                published,
                Integer.toString(claims.size()),
                Integer.toString(phrases.size()),
                share);
    }

    /** One row a word, most frequent first. */
    static String counts(Stream<String> words) {
        Map<String, Long> counts =
                words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> row(entry.getKey(), Long.toString(entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    static String agreement(List<AnnotatorAgreement> all) {
        if (all.isEmpty()) {
            return "How well annotators agreed was not written down beside the seeds (agreement.csv).";
        }
        return """
                Each article was annotated twice, without sight of the other's rows, and adjudicated. AnnotatorAgreement before adjudication:

                | article | rows A | rows B | matched | F1 | same value | same modality | same place, F1 | adjudicated |
                |---|---|---|---|---|---|---|---|---|
                """
                + all.stream()
                        .map(each -> row(
                                each.article(),
                                Integer.toString(each.first()),
                                Integer.toString(each.second()),
                                Integer.toString(each.matched()),
                                each.f1(),
                                each.sameValue() + " of " + each.matched(),
                                each.sameModality() + " of " + each.matched(),
                                each.samePlace(),
                                Integer.toString(each.adjudicated())))
                        .collect(Collectors.joining("\n"));
    }

    static String coverage(List<AnnotatorAgreement> all) {
        if (all.isEmpty()) {
            return "Which sentences no excerpt touches was not counted.";
        }
        return "Of the sentences that state something about a named thing, these hold an excerpt of some claim: "
                + all.stream()
                        .map(each -> each.article() + " " + each.cited() + " of " + each.sentences())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
