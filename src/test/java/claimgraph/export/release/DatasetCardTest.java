package claimgraph.export.release;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.AnnotatorAgreement;
import claimgraph.claim.Claims;
import claimgraph.export.Edition;
import claimgraph.export.Editions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatasetCardTest {
    private static final Edition OURS = Editions.ours();

    @Test
    void countsWhatIsThereAndLeavesNoNameUnfilled() {
        String card = DatasetCard.of(OURS);
        assertThat(card)
                .contains(OURS.claims().claims().size() + " claims from 5 articles")
                .contains("| s001 | 125 | 128 | 96 | 0.76 | 66 of 96 | 95 of 96 | 0.90 | 122 |")
                .contains("s001 31 of 31")
                .contains("CC BY 4.0")
                .doesNotContainPattern("\\{[a-z-]+}");
    }

    @Test
    void withoutFiguresItSaysSo() {
        Claims all = OURS.claims();
        Claims claims = new Claims(all.sources(), all.entities(), all.claims(), all.decisions(), all.identities());
        assertThat(DatasetCard.of(new Edition(OURS.ontology(), claims, OURS.verdicts(), OURS.graph(), OURS.version())))
                .contains("was not written down")
                .contains("was not counted");
    }

    @Test
    void citationNamesVersionAndBuild() {
        assertThat(Citation.of(OURS))
                .contains("version: \"" + OURS.version() + "\"")
                .contains("value: \"" + OURS.graph().hash() + "\"")
                .containsPattern("date-released: \\d{4}-\\d{2}-\\d{2}\n");
    }

    /** docs/annotation.md prints the same figures for people; the file beside the seeds is where they are kept. */
    @Test
    void thePageOnAnnotationHasTheSameFigures() throws Exception {
        String page = Files.readString(Path.of("docs/annotation.md"));
        for (AnnotatorAgreement row : OURS.claims().agreement()) {
            assertThat(page)
                    .contains("| %s | %d | %d | %d | %s | %d of %d | %d of %d | %s | %d |"
                            .formatted(
                                    row.article(),
                                    row.first(),
                                    row.second(),
                                    row.matched(),
                                    row.f1(),
                                    row.sameValue(),
                                    row.matched(),
                                    row.sameModality(),
                                    row.matched(),
                                    row.samePlace(),
                                    row.adjudicated()))
                    .contains("| %s | %d | %d |".formatted(row.article(), row.sentences(), row.cited()));
        }
    }
}
