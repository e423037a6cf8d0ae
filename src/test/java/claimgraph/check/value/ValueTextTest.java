package claimgraph.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.check.Checked;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a phrase held against the value of its row. */
class ValueTextTest {

    private static final QuantityGrammar QUANTITIES =
            new QuantityGrammar(Checked.CATALOGUE.units(), Checked.CATALOGUE.tolerance());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 12 million | raised $12m in 2026 | $12m",
                "EUR 12 million | raised \u20AC12m in 2026 | \u20AC12m",
                "USD 12 million | raised $12mn in 2026 | $12mn",
                "USD 12 million | raised $12 m in 2026 | $12 m",
                "USD 1.2 billion | raised $1.2 bn in 2026 | $1.2 bn",
                "USD 12 million | raised $12\u00A0million in 2026 | $12\u00A0million",
                "USD 12 million | raised $12M in March 3, 2026 | $12M",
                "USD 1.2 trillion | worth $1.2tn in 2026 | $1.2tn",
                "INR 200 million | raised Rs 20 crore in 2026 | Rs 20 crore",
                "USD 350..450 million | raised $350m\u2013$450m in 2026 | $350m\u2013$450m",
                ">=USD 2 billion | $2B+ in one quarter of 2026 | $2B+",
                "~USD 586 million | roughly $586 million in 2026 | $586 million",
                "2026-03-03 | raised $12M on March 3, 2026 | March 3, 2026",
                "2026-03 | raised $12M in March 2026 | March 2026",
                "2026-03 | raised 12 in March | in March",
                "2026 | raised $12m in 2026 | 2026",
                "2026-Q1 | raised $12m in Q1 2026 | Q1 2026",
                "3 people | the three founders of 2026 | three",
                "26 billion | a model of 26B parameters from 2026 | 26B",
                "12..18 months | for 12 to 18 months from 2026 | 12 to 18 months",
                "2 x | it doubled in 2026 | doubled",
                "2017..2018 | between 2017-2018, with 5 people | 2017-2018",
                "5 months | within five months of March 2026 | five",
            })
    void onlyFigureThatSaysTheValueIsTaken(String value, String phrase, String figure) {
        assertThat(ValueText.figure(value(value), phrase)).contains(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 12 million | raised money in 2026",
                "USD 12 million | raised $12 in 2026",
                "USD 12 million | raised \u20AC12 million in 2026",
                "USD 12 million | raised $12 million, or $12m",
                "2026-03 | raised $12m in 2026",
                "3 months | a single quarter of 2026",
            })
    void nothingIsTakenWhenNoFigureAloneSaysIt(String value, String phrase) {
        assertThat(ValueText.figure(value(value), phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 12 million | 2026 | 2026",
                "USD 12 million | $12 | $12",
                "USD 12 million | $12 billion | $12 billion",
                "USD 12 million | \u20AC12 million | \u20AC12 million",
                "26 billion | 62B | 62B",
                "2026-03 | in 2025 | 2025",
                "2026-03 | May 2026 | May 2026",
                "2026-03-10 | in April | in April",
                "90 min | 3 hours | 3 hours",
                "77.1 % | 71.7 percent | 71.7 percent",
            })
    void wordsThatSayAnotherValueAreTold(String value, String words, String said) {
        assertThat(ValueText.contradiction(value(value), words)).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 12 million | $12m",
                "USD 12 million | a dozen million",
                "USD 12 million | raised $12m in 2026",
                "AUD 12 million | $12 million",
                "CNY 12 million | \u00A512 million",
                "90 min | 1.5 hours",
                "1 years | 12 months",
                "3 months | a single quarter",
                "50 % | half",
                "2026-03 | in 2026",
                "2026-03 | last month",
                "2026-03-10 | in March",
                "2025-10..2026-03 | Q1 2026",
                "~24 fps | 24 fps",
                ">=140 | 140+",
                "USD 350..450 million | $400 million",
            })
    void wordsThatLeaveTheValuePossibleAreFine(String value, String words) {
        assertThat(ValueText.contradiction(value(value), words)).isEmpty();
    }

    private static Value value(String text) {
        Parsed<Period> date = DateGrammar.parse(text);
        Parsed<? extends Value> parsed = date instanceof Parsed.Good<Period>
                ? date
                : text.matches("[^\\d]*[A-Z]{3} .*") ? QUANTITIES.money(text) : QUANTITIES.quantity(text, "any");
        assertThat(parsed).as(text).isInstanceOf(Parsed.Good.class);
        return parsed instanceof Parsed.Good<? extends Value> good ? good.value() : new Value.Text("");
    }
}
