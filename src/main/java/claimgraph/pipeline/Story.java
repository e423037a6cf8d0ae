package claimgraph.pipeline;

import claimgraph.claim.Claim;
import claimgraph.claim.Evidence;
import claimgraph.claim.Question;
import claimgraph.claim.Source;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.problem.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole story of a value, for a person: who says what, in which words and where, what was chosen and why. */
public final class Story {

    private final PipelineResult built;
    private final Labels labels;

    public Story(PipelineResult built) {
        this.built = built;
        this.labels = new Labels(built);
    }

    /**
     * Tells of one value, or lists what is known of a subject.
     *
     * @param property local name; empty to list every question about the subject
     * @param aspect empty for all aspects
     * @throws IllegalArgumentException with a sentence when nothing is known under these names
     */
    public List<String> tell(String subject, String property, String aspect) {
        if (!built.claims().entities().containsKey(subject)) {
            throw new IllegalArgumentException("\"" + subject + "\" is not an entity."
                    + Nearest.didYouMean(subject, built.claims().entities().keySet()));
        }
        List<Verdict> verdicts = verdicts()
                .filter(verdict -> verdict.question().subject().equals(subject))
                .filter(verdict ->
                        property.isEmpty() || verdict.question().property().equals(property))
                .filter(verdict ->
                        aspect.isEmpty() || verdict.question().aspect().equals(aspect))
                .toList();
        if (verdicts.isEmpty()) {
            List<String> asked = verdicts()
                    .filter(verdict -> verdict.question().subject().equals(subject))
                    .map(verdict -> verdict.question().property())
                    .distinct()
                    .toList();
            throw new IllegalArgumentException("No source says anything of \"" + subject + "\" under \"" + property
                    + (aspect.isEmpty() ? "" : "\" and \"" + aspect) + "\"." + Nearest.didYouMean(property, asked));
        }
        return property.isEmpty()
                ? verdicts.stream().map(this::line).toList()
                : verdicts.stream().flatMap(verdict -> story(verdict).stream()).toList();
    }

    private Stream<Verdict> verdicts() {
        return Stream.concat(built.verdicts().stream(), built.across().stream())
                .sorted(Comparator.comparing(Verdict::question));
    }

    /** One line a question: property, aspect, what was chosen, how many claims. */
    private String line(Verdict verdict) {
        Question question = verdict.question();
        String name = question.property() + (question.aspect().isEmpty() ? "" : " [" + question.aspect() + "]");
        String mark = verdict.cameTrue() ? "  (came true)" : verdict.isDisagreement() ? "  (disputed)" : "";
        return String.format(Locale.ROOT, "%-28s %s%s", name, chosen(verdict), mark);
    }

    private String chosen(Verdict verdict) {
        String values = verdict.candidates().stream()
                .filter(claim -> verdict.selected().contains(claim.id()))
                .map(claim ->
                        claim.question().property().equals(verdict.question().property())
                                ? labels.of(claim.value())
                                : labels.of(claim.value()) + " (" + labels.property(claim.question()) + ")")
                .distinct()
                .collect(Collectors.joining(" | "));
        String status = verdict.status() == Status.DECIDED
                ? ""
                : verdict.status() == Status.COMPARED
                        ? "compared across properties"
                        : verdict.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Stream.of(values, status).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private List<String> story(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add(labels.of(verdict));
        lines.add("  chosen   " + chosen(verdict));
        if (verdict.decidedBy() != null) {
            lines.add("  rule     " + labels.of(verdict.decidedBy()));
        }
        lines.add("  why      " + verdict.explanation());
        if (verdict.isDisagreement()) {
            lines.add("  differs  "
                    + verdict.differences().stream().map(labels::of).collect(Collectors.joining(", ")));
        }
        lines.add("  sources  " + verdict.sourceCount() + ", " + verdict.independentSourceCount() + " independent");
        verdict.candidates().forEach(claim -> lines.addAll(claim(claim, verdict)));
        built.reconciliations().stream()
                .filter(sum -> verdict.candidates().stream()
                        .anyMatch(claim -> sum.uses().contains(claim.id())
                                || sum.supports().contains(claim.id())))
                .forEach(sum -> {
                    lines.add("  sum      " + sum.title());
                    lines.add("           " + sum.explanation());
                    if (!sum.comment().isEmpty()) {
                        lines.add("           " + sum.comment());
                    }
                });
        built.clashes().stream()
                .filter(clash -> verdict.candidates().contains(clash.claim()))
                .forEach(clash -> lines.add("  record   " + clash.explanation()));
        lines.add("");
        return lines;
    }

    private List<String> claim(Claim claim, Verdict verdict) {
        List<String> lines = new ArrayList<>();
        String rank = verdict.ranks().getOrDefault(claim.id(), Rank.NORMAL) == Rank.PREFERRED ? "  fact" : "";
        String who = claim.attributedTo() == null ? "" : ", says " + labels.of(claim.attributedTo());
        lines.add("  " + claim.id() + "  " + labels.of(claim.value()) + "  ("
                + claim.modality().notation() + who + ")" + rank);
        for (Evidence evidence : claim.evidence()) {
            Source source = Objects.requireNonNull(built.claims().sources().get(evidence.source()));
            lines.add("             \"" + evidence.quote() + "\"  " + source.fileName() + " " + evidence.place());
        }
        lines.add("             " + claim.row().file() + ":" + claim.row().line());
        verdict.losses().stream()
                .filter(loss -> loss.loser().equals(claim.id()))
                .forEach(loss -> lines.add("             lost to " + loss.winner() + ": " + labels.of(loss.rule())));
        return lines;
    }
}
