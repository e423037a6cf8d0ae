package claimgraph.weigh.context;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The claims that answer one question, sorted by the part they can play.
 *
 * @param all every claim, by id
 * @param current says that it is so, or will be
 * @param members the current ones, together with what the sources say under narrower properties
 * @param former says that it used to be so
 * @param denied says that it is not so
 * @param deprecated set aside by a person
 * @param preferred claims that a person prefers
 */
public record Candidates(
        Question question,
        Property property,
        List<Claim> all,
        List<AgreeingClaims> current,
        List<AgreeingClaims> members,
        List<AgreeingClaims> former,
        List<AgreeingClaims> denied,
        List<Claim> deprecated,
        Set<ClaimId> preferred,
        List<Decision> decisions) {

    public static Candidates of(Question question, List<Claim> claims, WeighingContext context) {
        return of(question, claims, context.decisions(question), context);
    }

    /** As if nobody had set anything aside: what the sources say differs, whatever a person thinks of it. */
    public Candidates asSaid(WeighingContext context) {
        return deprecated.isEmpty() ? this : of(question, all, List.of(), context);
    }

    private static Candidates of(
            Question question, List<Claim> claims, List<Decision> decisions, WeighingContext context) {
        Property property = context.property(question);
        Set<ClaimId> aside = named(decisions, Action.DEPRECATE);
        List<Claim> current = new ArrayList<>();
        List<Claim> former = new ArrayList<>();
        List<Claim> denied = new ArrayList<>();
        List<Claim> deprecated = new ArrayList<>();
        List<Claim> all = claims.stream().sorted().toList();
        for (Claim claim : all) {
            if (aside.contains(claim.id())) {
                deprecated.add(claim);
            } else if (claim.value().isStated() && claim.modality() == Modality.DENIED) {
                denied.add(claim);
            } else if (claim.value().isStated()) {
                (ValidityPeriod.isFormer(claim, property) ? former : current).add(claim);
            }
        }
        List<AgreeingClaims> agreeingGroups = AgreeingClaims.gather(current, context);
        return new Candidates(
                question,
                property,
                all,
                agreeingGroups,
                members(question, property, current, agreeingGroups, context),
                AgreeingClaims.gather(former, context),
                AgreeingClaims.gather(denied, context),
                deprecated,
                named(decisions, Action.PREFER),
                decisions);
    }

    private static List<AgreeingClaims> members(
            Question question,
            Property property,
            List<Claim> current,
            List<AgreeingClaims> agreeingGroups,
            WeighingContext context) {
        List<Claim> implied = context.related().implied(question);
        if (implied.isEmpty()) {
            return agreeingGroups;
        }
        List<Claim> together = new ArrayList<>(current);
        implied.stream()
                .filter(claim -> claim.value().isStated())
                .filter(claim -> !ValidityPeriod.isFormer(claim, property))
                .forEach(together::add);
        return AgreeingClaims.gather(together, context);
    }

    /** The claims that were facts in their time. */
    public Set<ClaimId> past(WeighingContext context) {
        return former.stream()
                .flatMap(agreeing -> agreeing.claims().stream())
                .filter(context::mayBeFact)
                .map(Claim::id)
                .collect(Collectors.toSet());
    }

    /** Those whose source says that the answer is not known or not disclosed: they take no part in the cascade of rules. */
    public List<Claim> unstated() {
        return all.stream().filter(claim -> !claim.value().isStated()).toList();
    }

    /** Where a question stands that nobody answers. */
    public Status withoutAnswer() {
        return deprecated.isEmpty() && !unstated().isEmpty() ? Status.UNSTATED_ONLY : Status.UNRESOLVED;
    }

    /** True when a person wants nothing to be chosen. */
    public boolean keptOpen() {
        return decisions.stream().anyMatch(decision -> decision.action() == Action.KEEP_OPEN);
    }

    private static Set<ClaimId> named(List<Decision> decisions, Action action) {
        Set<ClaimId> named = new HashSet<>();
        for (Decision decision : decisions) {
            ClaimId claim = decision.claim();
            if (decision.action() == action && claim != null) {
                named.add(claim);
            }
        }
        return named;
    }
}
