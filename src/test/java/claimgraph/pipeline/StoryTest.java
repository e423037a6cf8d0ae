package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.Graphs;
import org.junit.jupiter.api.Test;

class StoryTest {
    private final Story story = new Story(Graphs.ours());

    @Test
    void valueIsToldWithEveryClaimItsWordsItsPlaceAndWhyItLost() {
        assertThat(String.join("\n", story.tell("ami-labs-seed-2026", "amountRaised", "")))
                .startsWith("AMI Labs seed round (2026): amount raised\n  chosen   USD 1.03 billion\n")
                .contains("  s001-c006  USD 1.03 billion  (asserted)  fact\n")
                .contains("\"secured $1.03 billion in March 2026\"  001_0edc9ba9808c86cc.txt 124-159")
                .containsPattern("seeds/claims/s001\\.csv:\\d+")
                .contains("lost to s000-c024: more independent sources");
    }

    @Test
    void subjectAloneListsItsQuestionsALineEach() {
        assertThat(story.tell("ami-labs", "", ""))
                .anyMatch(line -> line.matches("chiefExecutive +Alexandre LeBrun"))
                .anyMatch(line -> line.startsWith("foundedOn") && line.endsWith("(disputed)"));
    }

    /** One article expects Paris, others state it. */
    @Test
    void planThatCameTrueIsNotDisputed() {
        assertThat(story.tell("ami-labs", "", ""))
                .anyMatch(line -> line.startsWith("headquarters") && line.endsWith("Paris  (came true)"));
    }

    @Test
    void comparisonAcrossPropertiesIsToldToo() {
        assertThat(String.join("\n", story.tell("ami-labs-seed-2026", "valuation", "")))
                .contains("compared across properties");
    }

    @Test
    void unknownSubjectNamesTheNearest() {
        assertThatThrownBy(() -> story.tell("ami-lab", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"ami-lab\" is not an entity. Did you mean \"ami-labs\"?");
    }

    @Test
    void unknownPropertyNamesTheNearestOfTheSubject() {
        assertThatThrownBy(() -> story.tell("ami-labs", "headquarter", ""))
                .hasMessageContaining("Did you mean \"headquarters\"?");
    }
}
