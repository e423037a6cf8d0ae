package claimgraph.weigh;

import static claimgraph.weigh.Values.date;
import static claimgraph.weigh.Values.thing;
import static claimgraph.weigh.Values.usd;

import claimgraph.claim.Claims;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.Source.Tier;
import claimgraph.claim.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Claims on many questions, made from a seed: figures of rounds that should add up, bases of one valuation, lists that call
 * themselves complete, records that say otherwise, and decisions of people.
 */
final class RandomWorld {

    private static final List<String> ROUNDS = List.of("round", "record");
    private static final List<String> FIGURES =
            List.of("3.5", "1.03", "4.53", "1", "4.5", "0.586", ">1", "~4", "2.5", ">=4.53", "<4");
    private static final List<String> MONEY =
            List.of("preMoneyValuation", "postMoneyValuation", "amountRaised", "valuationBasisUnstated");
    private static final List<String> LISTS = List.of("investor", "leadInvestor", "anchorInvestor");
    private static final List<String> MEMBERS = List.of("ann", "bob", "lab", "unit", "fund");

    private final World world = new World();
    private final List<Stated> stated = new ArrayList<>();

    RandomWorld(int seed) {
        Random random = new Random(seed);
        for (int i = 1; i <= 6; i++) {
            String[] origin = i > 1 && random.nextInt(4) == 0
                    ? new String[] {"s00" + (1 + random.nextInt(i - 1))}
                    : new String[0];
            world.source("s00" + i, Tier.values()[random.nextInt(3)], origin);
        }
        world.identity(Sums.identity("valuation", "FundingRound", Sums.VALUATION.whole(), Sums.VALUATION.parts()));
        stated.add(Stated.by("s009-c001", new Question("unit", "partOf", ""), thing("lab")));
        int size = 6 + random.nextInt(24);
        for (int i = 0; i < size; i++) {
            stated.add(one("s00" + (1 + random.nextInt(6)) + "-c" + (100 + i), random));
        }
        decide(random);
        if (random.nextBoolean()) {
            world.recorded(new Question("round", "amountRaised", ""), usd("1.03"));
            world.recorded(World.FOUNDED, date("2024"));
            world.recorded(World.SEAT, thing("fund"));
        }
    }

    private static Stated one(String id, Random random) {
        String round = ROUNDS.get(random.nextInt(ROUNDS.size()));
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 ->
                Stated.by(
                                id,
                                new Question(round, MONEY.get(random.nextInt(MONEY.size())), ""),
                                usd(FIGURES.get(random.nextInt(FIGURES.size()))))
                        .as(modality(random));
            case 4, 5 -> listed(id, new Question(round, LISTS.get(random.nextInt(LISTS.size())), ""), random);
            case 6 ->
                Stated.by(id, World.FOUNDED, date(random.nextBoolean() ? "2024-03" : "2025"))
                        .as(modality(random));
            default -> listed(id, World.MAKER, random);
        };
    }

    private static Stated listed(String id, Question question, Random random) {
        Value member = thing(MEMBERS.get(random.nextInt(MEMBERS.size())));
        Stated plain = Stated.by(id, question, member).as(modality(random));
        return switch (random.nextInt(4)) {
            case 0 -> plain.inACompleteList();
            case 1 -> plain.inAnOpenList();
            default -> plain;
        };
    }

    private static Modality modality(Random random) {
        return random.nextInt(4) == 0 ? Modality.values()[random.nextInt(5)] : Modality.ASSERTED;
    }

    private void decide(Random random) {
        for (int i = random.nextInt(3); i > 0; i--) {
            Stated chosen = stated.get(random.nextInt(stated.size()));
            Action action = Action.values()[random.nextInt(3)];
            world.decides(
                    chosen.question(),
                    action,
                    action == Action.KEEP_OPEN ? null : chosen.id().toString());
        }
    }

    Claims claims() {
        return claims(stated);
    }

    /** The same rows in another order. */
    Claims shuffled(int seed) {
        List<Stated> other = new ArrayList<>(stated);
        Collections.shuffle(other, new Random(seed));
        return claims(other);
    }

    private Claims claims(List<Stated> rows) {
        Claims known = world.claims();
        return new Claims(
                known.sources(),
                known.entities(),
                rows.stream().map(Stated::claim).toList(),
                known.decisions(),
                known.identities(),
                known.links(),
                known.records(),
                known.agreement());
    }
}
