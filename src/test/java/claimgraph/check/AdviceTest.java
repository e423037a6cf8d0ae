package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.check.value.EntityIndex;
import claimgraph.check.value.Parsed;
import claimgraph.check.value.ValueGrammar;
import claimgraph.claim.Property;
import claimgraph.claim.value.Value;
import claimgraph.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a message tells a person to write passes the check: values of people and of other tables, refused and tried again. */
class AdviceTest {

    private static final ValueGrammar GRAMMAR =
            new ValueGrammar(Checked.CATALOGUE, new EntityIndex(new TreeMap<>(), true));

    /** What a message offers: behind "write", behind "It looks like" of a date, and as "Did you mean". */
    private static final Pattern OFFER = Pattern.compile(
            "write (?:its currency in front, like )?(?<write>[^;]+?)(?: and the unit(?:, if it has one,)? behind a"
                    + " space)?\\.(?: |$)|It looks like (?<date>(?:[<>=~]*(?:\\d{4}|FY)[-\\w.~]*?)(?: or [\\d-]+)?)(?:;"
                    + " look which the source means)?\\. Write|Did you mean \"(?<meant>[^\"]+)\"|It looks"
                    + " like (?<minus>-[^ ]+)\\.$");

    private static final List<String> MONEY = List.of(
            "$1.03B",
            "$12mn",
            "$12 m",
            "\u20AC12m",
            "12MM",
            "$1.2tn",
            "20,00,00,000",
            "Rs 20 crore",
            "5 lakh",
            ".5 million",
            "$350-450 million",
            "$350m\u2013$450m",
            "1.030.000,5",
            "12 million dollars",
            "5 Mio. \u20AC",
            "\u00A530\u5104",
            "14,342,000+",
            "about $5 million",
            "up to USD 5 million",
            "$12\u00A0million",
            "7.5\u00D710^9",
            "RMB 5 billion",
            "5 million pounds",
            "HK$5m",
            "US$ 2bn",
            "0x1F",
            "1e23 to 1e24",
            "500 million",
            "(5 million)",
            "\u22125 million");

    private static final List<String> QUANTITIES = List.of(
            "about 7B",
            "7+",
            "26 bn",
            "\u22125",
            "12-18",
            "12\u201318",
            "1,400",
            "77.1 percent",
            "8x7B",
            "8 \u00D7 22 billion",
            "5 hours",
            "12 to 18 months",
            "two x",
            "3 times",
            "90 minutes",
            "over 9",
            "40 engineers",
            "1.5 lakh");

    private static final List<String> DATES = List.of(
            "28/02/2026",
            "05/04/2026",
            "9/1/2020",
            "1-May-07",
            "Mar-26",
            "March 2026",
            "September 13, 2018",
            "Q1 2026",
            "1Q26",
            "H1 2026",
            "FY26",
            "fiscal year 2026",
            "2010s",
            "2017-2018",
            "Jan\u2013Mar 2026",
            "since 2026",
            "46091",
            "26-02-28",
            "2026-01-29T00:00:00Z",
            "in 1987",
            "about 2026",
            "by March 2026",
            "13.3.2026");

    private static final List<String> ROUNDS = List.of(
            "Pre-series A",
            "pre_seed",
            "Seed Round",
            "Series A",
            "series_b",
            "debt_financing",
            "Convertible Note",
            "corporate_round",
            "Private Equity",
            "Angel",
            "equity_crowdfunding",
            "sead",
            "Post IPO Equity",
            "SAFE");

    /** Their messages offer a unit or a code, and not a whole value. */
    private static final Set<ProblemCode> OF_A_PART = Set.of(ProblemCode.UNKNOWN_CURRENCY, ProblemCode.UNKNOWN_UNIT);

    @Test
    void whatIsOfferedForMoneyPasses() {
        assertFollowed("amountRaised", MONEY, 27);
    }

    @Test
    void whatIsOfferedForAQuantityPasses() {
        Property any = property("amountRaised", Property.Kind.QUANTITY);
        assertThat(offers(any, QUANTITIES)).hasSize(11);
    }

    @Test
    void whatIsOfferedForADatePasses() {
        assertFollowed("announcedOn", DATES, DATES.size());
    }

    @Test
    void whatIsOfferedForATermPassesAndIsNoOtherStage() {
        assertFollowed("roundType", ROUNDS, ROUNDS.size());
        for (String stage : List.of("series-k", "Series Z", "pre-series-q")) {
            assertThat(message(property("roundType", Property.Kind.TERM), stage))
                    .doesNotContain("Did you mean");
        }
    }

    private static void assertFollowed(String property, List<String> wrong, int offered) {
        Property known = Objects.requireNonNull(Checked.CATALOGUE.property(property));
        assertThat(offers(known, wrong)).hasSizeGreaterThanOrEqualTo(offered);
    }

    /** Every offer of every message, each tried. */
    private static List<String> offers(Property property, List<String> wrong) {
        List<String> offers = new ArrayList<>();
        for (String value : wrong) {
            Matcher offer = OFFER.matcher(message(property, value));
            while (offer.find()) {
                String all = Stream.of("write", "date", "minus", "meant")
                        .map(offer::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
                for (String one : all.split(" or ")) {
                    offers.add(one);
                    assertThat(GRAMMAR.parse(one, property))
                            .as(value + " -> " + one)
                            .isInstanceOf(Parsed.Good.class);
                }
            }
        }
        return offers;
    }

    private static String message(Property property, String value) {
        Parsed<? extends Value> parsed = GRAMMAR.parse(value, property);
        assertThat(parsed).as(value).isInstanceOf(Parsed.Bad.class);
        return parsed instanceof Parsed.Bad<? extends Value> bad && !OF_A_PART.contains(bad.code())
                ? bad.message()
                : "";
    }

    /** A property that takes any quantity, whatever the ontology has now. */
    private static Property property(String name, Property.Kind kind) {
        Property known = Objects.requireNonNull(Checked.CATALOGUE.property(name));
        return new Property(
                name + kind,
                known.label(),
                known.comment(),
                kind,
                known.subjectClasses(),
                known.valueClasses(),
                known.valueScheme(),
                "any",
                known.singleValued(),
                known.stateLike(),
                true,
                known.aspect(),
                known.valuesAre(),
                known.superProperties(),
                known.bearing(),
                known.theme());
    }
}
