package claimgraph.weigh;

import static claimgraph.weigh.Values.thing;
import static claimgraph.weigh.Values.usd;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.Source.Tier;
import claimgraph.claim.Span;
import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Claims on one question, made from a seed: few values, so that they meet, and sources that copy one another. */
final class RandomGroup {

    /** What sort of answers there are. */
    enum Kind {
        FIGURES(World.RAISED),
        STATES(World.CHIEF),
        LIST(World.INVESTOR);

        private final Question question;

        Kind(Question question) {
            this.question = question;
        }
    }

    private static final int SOURCES = 6;
    private static final List<String> FIGURES =
            List.of("1", "1.03", "1.030", "0.586", ">1", "~1", ">=0.9", "2.5", "<1");
    private static final List<String> THINGS = List.of("ann", "bob", "lab", "unit");
    private static final List<String> DATES = List.of("2024", "2025-06", "2025-12-01", "2026");

    private final Kind kind;
    private final Tier[] tiers = new Tier[SOURCES + 1];
    private final String[][] origins = new String[SOURCES + 1][];
    private final List<Stated> stated = new ArrayList<>();
    private final UnaryOperator<String> naming;
    private Tier copyTier = Tier.DIRECT;
    private String copied = "";

    RandomGroup(int seed) {
        this(seed, Kind.values()[seed % Kind.values().length]);
    }

    RandomGroup(int seed, Kind kind) {
        this.kind = kind;
        this.naming = name -> name;
        Random random = new Random(seed);
        for (int i = 1; i <= SOURCES; i++) {
            tiers[i] = Tier.values()[random.nextInt(3)];
            origins[i] = i > 1 && random.nextInt(3) == 0
                    ? new String[] {"s00" + (1 + random.nextInt(i - 1))}
                    : new String[0];
        }
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            String id = "s00" + (1 + random.nextInt(SOURCES)) + "-c" + (100 + i);
            stated.add(dress(Stated.by(id, kind.question, value(random)), random));
        }
    }

    private RandomGroup(RandomGroup other, UnaryOperator<String> naming) {
        this.kind = other.kind;
        this.naming = naming;
        System.arraycopy(other.tiers, 0, tiers, 0, tiers.length);
        System.arraycopy(other.origins, 0, origins, 0, origins.length);
        for (Stated one : other.stated) {
            stated.add(new Stated(
                    new ClaimId(naming.apply(one.id().source()), one.id().local()),
                    one.question(),
                    one.value(),
                    one.modality(),
                    one.span(),
                    one.complete(),
                    one.attribution()));
        }
    }

    /** The same group with the first source called the last, and so on. */
    RandomGroup withSourcesTurnedRound() {
        return new RandomGroup(this, name -> "s00" + (SOURCES + 1 - Integer.parseInt(name.substring(3))));
    }

    private Value value(Random random) {
        return kind == Kind.FIGURES
                ? usd(FIGURES.get(random.nextInt(FIGURES.size())))
                : thing(THINGS.get(random.nextInt(THINGS.size())));
    }

    private static Stated dress(Stated plain, Random random) {
        Stated dressed = plain.as(Modality.values()[Math.min(random.nextInt(8), 4) == 4 ? 0 : random.nextInt(5)]);
        dressed = switch (random.nextInt(5)) {
            case 0 -> dressed.asOf(DATES.get(random.nextInt(DATES.size())));
            case 1 -> dressed.from(DATES.get(random.nextInt(2)), random.nextBoolean() ? "" : DATES.get(2));
            case 2 -> random.nextInt(3) == 0 ? dressed.former() : dressed;
            default -> dressed;
        };
        return random.nextInt(6) == 0 ? dressed.inACompleteList() : dressed;
    }

    /** Says one of the claims once more: in its own source, or in a new source of any tier that derives from it. */
    void repeat(Random random, String newSource) {
        Stated known = stated.get(random.nextInt(stated.size()));
        String source = newSource.isEmpty() ? known.id().source() : newSource;
        copied = newSource.isEmpty() ? "" : known.id().source();
        copyTier = Tier.values()[random.nextInt(3)];
        stated.add(new Stated(
                new ClaimId(source, random.nextBoolean() ? "c001" : "c999"),
                known.question(),
                known.value(),
                newSource.isEmpty() || known.modality() == Modality.DENIED ? known.modality() : Modality.ASSERTED,
                newSource.isEmpty()
                        ? known.span()
                        : new Span(
                                Values.date("2027"),
                                known.span().from(),
                                known.span().to(),
                                known.span().past()),
                known.complete(),
                known.attribution()));
    }

    /** Makes one figure that is not denied say less. */
    void widen(Random random) {
        int at = random.nextInt(stated.size());
        Stated old = stated.get(at);
        if (old.modality() != Modality.DENIED && old.value() instanceof Quantity quantity) {
            stated.set(
                    at,
                    new Stated(
                            old.id(),
                            old.question(),
                            wider(quantity, random),
                            old.modality(),
                            old.span(),
                            old.complete(),
                            old.attribution()));
        }
    }

    private static Quantity wider(Quantity quantity, Random random) {
        BigDecimal step = BigDecimal.valueOf(1 + random.nextInt(900_000_000));
        Interval interval = quantity.interval();
        BigDecimal low = random.nextBoolean() ? interval.low() : lower(interval.low(), step);
        BigDecimal high = random.nextBoolean() ? interval.high() : lower(interval.high(), step.negate());
        return new Quantity(
                Interval.closed(low, high), null, Bound.BETWEEN, 0, quantity.unit(), quantity.currency(), "");
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal number, BigDecimal step) {
        return number == null ? null : number.subtract(step);
    }

    Kind kind() {
        return kind;
    }

    Question question() {
        return kind.question;
    }

    List<Claim> claims() {
        return stated.stream().map(Stated::claim).toList();
    }

    /** The sources around the claims, and one claim that makes the unit a part of the lab. */
    Claims world() {
        World world = new World();
        for (int i = 1; i <= SOURCES; i++) {
            String[] named = new String[origins[i].length];
            for (int j = 0; j < named.length; j++) {
                named[j] = naming.apply(origins[i][j]);
            }
            world.source(naming.apply("s00" + i), tiers[i], named);
        }
        if (!copied.isEmpty()) {
            world.source("s099", copyTier, copied);
        }
        world.says(Stated.by("s009-c001", new Question("unit", "partOf", ""), thing("lab")));
        Claims claims = world.claims();
        return new Claims(new TreeMap<>(claims.sources()), claims.entities(), claims.claims(), claims.decisions());
    }
}
