package claimgraph.serve.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.serve.page.thing.EvidenceCard;
import claimgraph.serve.page.thing.Link;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Passages are cut where phrases begin and end; places count code points. */
class PassageTest {
    private static final String TEXT = "😀 Acme raised one billion dollars in March, its founder said.";

    @Test
    void overlappingPhrasesAreCutCleanly() {
        EvidenceCard raised = phrase(2, 26);
        EvidenceCard billion = phrase(14, 34);

        Passage passage = Passage.of(raised, TEXT, List.of(raised, billion));

        assertThat(passage.pieces())
                .extracting(Passage.Piece::text)
                .containsExactly("😀 ", "Acme raised ", "one billion ", "dollars ", "in March, its founder said.");
        assertThat(passage.pieces()).extracting(Passage.Piece::focus).containsExactly(false, true, true, false, false);
        assertThat(passage.pieces().get(3).phrase()).containsExactly(billion.self());
        assertThat(joined(passage)).isEqualTo(TEXT);
        assertThat(passage.clippedStart() || passage.clippedEnd()).isFalse();
    }

    @Test
    void aPassageIsAPieceOfALongText() {
        String text = "word ".repeat(2000);

        Passage passage = Passage.of(excerpt(5000, 5004, 4990, 5014), text, List.of());

        assertThat(joined(passage)).isEqualTo("word ".repeat(5).strip());
        assertThat(passage.clippedStart() && passage.clippedEnd()).isTrue();
    }

    @Test
    void aPlaceBehindTheEndIsNoError() {
        assertThat(joined(Passage.of(phrase(500, 510), "short", List.of(phrase(500, 510)))))
                .isEqualTo("short");
        assertThat(joined(Passage.of(phrase(0, 0), "", List.of()))).isEmpty();
    }

    private static String joined(Passage passage) {
        return passage.pieces().stream().map(Passage.Piece::text).collect(Collectors.joining());
    }

    private static EvidenceCard phrase(int start, int end) {
        return excerpt(start, end, 0, 63);
    }

    private static EvidenceCard excerpt(int start, int end, int passageStart, int passageEnd) {
        return new EvidenceCard(
                Link.text(start + "-" + end), "", Link.text("s001"), start, end, passageStart, passageEnd);
    }
}
