package claimgraph.serve.page.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.Graphs;
import claimgraph.dataset.Snapshot;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Explanation explanation =
            new Explanation(new Snapshot(Graphs.ours().graph(), Graphs.ours().lines()));

    @Test
    void valueIsToldWithEveryClaimItsWordsItsPlaceAndWhyItLost() {
        assertThat(String.join("\n", explanation.of("ami-labs-seed-2026", "amountRaised", "")))
                .startsWith("AMI Labs seed round (2026): amount raised\n  chosen   USD 1.03 billion\n")
                .contains("  s001-c006  USD 1.03 billion  (asserted)  fact\n")
                .contains("\"secured $1.03 billion in March 2026\"  001_0edc9ba9808c86cc.txt 124-159")
                .containsPattern("seeds/claims/s001\\.csv:\\d+")
                .contains("lost to s000-c024: more independent sources");
    }

    @Test
    void subjectAloneListsItsQuestionsALineEach() {
        assertThat(explanation.of("ami-labs", "", ""))
                .anyMatch(line -> line.matches("chiefExecutive +Alexandre LeBrun"))
                .anyMatch(line -> line.startsWith("foundedOn") && line.endsWith("(disputed)"));
    }

    /** One article expects Paris, others state it. */
    @Test
    void planThatCameTrueIsNotDisputed() {
        assertThat(explanation.of("ami-labs", "", ""))
                .anyMatch(line -> line.startsWith("headquarters") && line.endsWith("Paris  (came true)"));
    }

    @Test
    void comparisonAcrossPropertiesIsToldToo() {
        assertThat(String.join("\n", explanation.of("ami-labs-seed-2026", "valuation", "")))
                .contains("  chosen   USD 3.5 billion (pre-money valuation), compared\n");
    }

    @Test
    void unknownSubjectNamesTheNearest() {
        assertThatThrownBy(() -> explanation.of("ami-lab", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"ami-lab\" is not an entity. Did you mean \"ami-labs\"?");
    }

    @Test
    void unknownPropertyNamesTheNearestOfTheSubject() {
        assertThatThrownBy(() -> explanation.of("ami-labs", "headquarter", ""))
                .hasMessageContaining("Did you mean \"headquarters\"?");
    }
}
