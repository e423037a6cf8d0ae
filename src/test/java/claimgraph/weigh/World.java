package claimgraph.weigh;

import claimgraph.check.Checked;
import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Decision;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Entity;
import claimgraph.claim.Identity;
import claimgraph.claim.Property;
import claimgraph.claim.Property.Bearing;
import claimgraph.claim.Property.Kind;
import claimgraph.claim.Question;
import claimgraph.claim.RecordStatement;
import claimgraph.claim.Row;
import claimgraph.claim.Source;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Catalogue.ListTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A small world for tests: a few properties, sources and entities, and the claims that a test makes. */
public final class World {

    static final Question RAISED = new Question("round", "amountRaised", "");
    static final Question PRE = new Question("round", "preMoneyValuation", "");
    static final Question POST = new Question("round", "postMoneyValuation", "");
    static final Question UNSTATED = new Question("round", "valuationBasisUnstated", "");
    static final Question SOUGHT = new Question("round", "valuationSought", "");
    static final Question CHIEF = new Question("lab", "chiefExecutive", "");
    static final Question SEAT = new Question("lab", "headquarters", "");
    static final Question FOUNDED = new Question("lab", "foundedOn", "");
    static final Question HEADS = new Question("lab", "employeeCount", "");
    static final Question INVESTOR = new Question("round", "investor", "");
    static final Question LEAD = new Question("round", "leadInvestor", "");
    static final Question ANCHOR = new Question("round", "anchorInvestor", "");
    static final Question OFFICER = new Question("lab", "officer", "");
    static final Question MAKER = new Question("model", "developer", "");
    static final Question RECORD = new Question("round", "holdsRecord", "");
    static final Question TENURE = new Question("ann", "tenure", "lab");
    static final Question OUTLOOK = new Question("lab", "outlook", "");
    static final Question TO_MARKET = new Question("lab", "timeToMarket", "");
    static final Question THESIS = new Question("ann", "holdsThesis", "");
    static final Question RIVAL = new Question("lab", "competitor", "");
    static final Question WORDS = new Question("lab", "describedAs", "");

    private final List<Claim> claims = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private final List<RecordStatement> records = new ArrayList<>();
    private final NavigableMap<String, Source> sources = new TreeMap<>();
    private final NavigableMap<String, Entity> entities = new TreeMap<>();

    public World() {
        List.of("lab", "unit", "rival", "fund", "vehicle").forEach(id -> entity(id, "Organization"));
        List.of("ann", "bob").forEach(id -> entity(id, "Person"));
        List.of("round", "record").forEach(id -> entity(id, "FundingRound"));
        entity("model", "Model");
        entity("film", "Concept");
        for (int i = 1; i <= 9; i++) {
            source("s00" + i, Source.Tier.DIRECT);
        }
    }

    public World source(String id, Source.Tier tier, String... derivedFrom) {
        sources.put(
                id,
                new Source(
                        id,
                        id,
                        "",
                        "",
                        "",
                        null,
                        null,
                        "en",
                        tier,
                        List.of(derivedFrom),
                        id,
                        "",
                        1,
                        1,
                        "",
                        Source.Annotator.UNKNOWN,
                        null,
                        new Row("seeds/sources.csv", 1, id)));
        return this;
    }

    private void entity(String id, String type) {
        entities.put(id, new Entity(id, type, "", id, List.of(), "", List.of(), new Row("seeds/entities.csv", 1, id)));
    }

    public World says(Stated... stated) {
        for (Stated one : stated) {
            claims.add(one.claim());
        }
        return this;
    }

    public World decides(Question question, Action action, @Nullable String claim) {
        decisions.add(new Decision(
                question,
                action,
                claim == null ? null : ClaimId.parse(claim),
                "because",
                "somebody",
                null,
                "",
                new Row("seeds/decisions.csv", 1, question.key())));
        return this;
    }

    World identity(Identity identity) {
        identities.add(identity);
        return this;
    }

    World recorded(Question question, Value value) {
        String entity = question.subject();
        records.add(
                new RecordStatement("https://example.org/" + entity, entity, question.property(), value, "read", ""));
        return this;
    }

    public Claims claims() {
        return new Claims(sources, entities, claims, decisions, identities, List.of(), records, List.of());
    }

    public Weighed weighed() {
        return Weighing.weigh(claims(), CATALOGUE);
    }

    public Verdict verdict(Question question) {
        return weighed().verdicts().stream()
                .filter(verdict -> verdict.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static final List<Property> PROPERTIES = List.of(
            property("amountRaised", Kind.MONEY, true, false),
            property("preMoneyValuation", Kind.MONEY, true, false, "valuation"),
            property("postMoneyValuation", Kind.MONEY, true, false, "valuation"),
            property("valuationBasisUnstated", Kind.MONEY, true, false, "valuation"),
            property("valuationSought", Kind.MONEY, true, false),
            property("chiefExecutive", Kind.ENTITY, true, true),
            property("headquarters", Kind.ENTITY, true, true),
            property("foundedOn", Kind.DATE, true, false),
            property("employeeCount", Kind.QUANTITY, true, true),
            property("tenure", Kind.QUANTITY, true, false),
            property("frameRate", Kind.QUANTITY, true, false),
            property("frameCount", Kind.QUANTITY, true, false),
            property("duration", Kind.QUANTITY, true, false),
            property("timesLarger", Kind.QUANTITY, true, false),
            property("capitalPerHead", Kind.MONEY, true, false),
            property("investor", Kind.ENTITY, false, false),
            property("leadInvestor", Kind.ENTITY, false, false, "investor"),
            property("anchorInvestor", Kind.ENTITY, false, false, "investor"),
            property("officer", Kind.ENTITY, false, true),
            property("developer", Kind.ENTITY, false, false),
            property("partOf", Kind.ENTITY, false, false),
            property("holdsRecord", Kind.TERM, false, true),
            property("competitor", Kind.ENTITY, false, false),
            property("outlook", Kind.TEXT, false, false),
            property("timeToMarket", Kind.QUANTITY, true, false),
            property("holdsThesis", Kind.TEXT, false, false),
            property("describedAs", Kind.TEXT, false, false));

    public static final Catalogue CATALOGUE = catalogue();

    private static Catalogue catalogue() {
        NavigableMap<String, Property> properties = new TreeMap<>();
        PROPERTIES.forEach(property -> properties.put(property.name(), property));
        NavigableMap<String, ListTerm> records = new TreeMap<>();
        records.put("largest", new ListTerm("record-largest", "largest", "largest of all", new TreeSet<>()));
        records.put(
                "largest-here",
                new ListTerm("record-largest-here", "largest-here", "largest here", new TreeSet<>(Set.of("largest"))));
        return new Catalogue(
                properties,
                new TreeSet<>(Set.of("valuation")),
                Map.of(),
                new TreeSet<>(Set.of("valuation")),
                new TreeSet<>(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("Records", records),
                new TreeMap<>(Values.UNITS),
                Values.TOLERANCE,
                Checked.CATALOGUE.ids());
    }

    private static Property property(
            String name, Kind kind, boolean singleValued, boolean stateLike, String... superProperties) {
        return new Property(
                name,
                name,
                "",
                kind,
                Set.of(),
                Set.of(),
                kind == Kind.TERM ? "Records" : "",
                "any",
                singleValued,
                stateLike,
                false,
                Property.Aspect.NONE,
                valuesAre(name),
                Set.of(superProperties),
                new Bearing(
                        name.equals("partOf"),
                        name.equals("developer"),
                        name.equals("holdsRecord"),
                        heldBeside(name),
                        interest(name),
                        name.equals("valuationBasisUnstated"),
                        Set.of("investor", "leadInvestor", "anchorInvestor", "developer")
                                .contains(name)),
                "");
    }

    private static Property.ValuesAre valuesAre(String property) {
        return switch (property) {
            case "outlook", "timeToMarket" -> Property.ValuesAre.POSITION;
            case "holdsThesis" -> Property.ValuesAre.THESIS;
            default -> Property.ValuesAre.CHECKABLE;
        };
    }

    private static Bearing.Interest interest(String property) {
        return switch (property) {
            case "developer", "chiefExecutive" -> Bearing.Interest.OWN;
            case "competitor" -> Bearing.Interest.RIVAL;
            default -> Bearing.Interest.NONE;
        };
    }

    private static Set<String> heldBeside(String property) {
        return property.equals("valuationSought") ? Set.of("valuation") : Set.of();
    }
}
