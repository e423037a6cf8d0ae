package claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.text.FoldedText.Place;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void spacesQuotesAndDashesMakeNoDifference() {
        FoldedText folded = new FoldedText(SourceText.of("He said:\r\n\r\n “it’s —\u00A0over”."));
        assertThat(folded.find("said: \"it's - over\"")).containsExactly(new Place(3, 26));
    }

    @Test
    void accentsMayBeComposedOrNot() {
        assertThat(new FoldedText(SourceText.of("by Zoe\u0301 M")).find("Zo\u00E9"))
                .containsExactly(new Place(3, 7));
        assertThat(new FoldedText(SourceText.of("by Zo\u00E9 M")).find("Zoe\u0301"))
                .containsExactly(new Place(3, 6));
    }

    @Test
    void invisibleCharactersMakeNoDifference() {
        assertThat(new FoldedText(SourceText.of("\uFEFFco\u00ADoperate")).find("cooperate"))
                .containsExactly(new Place(1, 11));
    }

    @Test
    void placesAreInCodePoints() {
        assertThat(new FoldedText(SourceText.of("\uD83D\uDE80 go \uD83D\uDE80 go")).find("go"))
                .containsExactly(new Place(2, 4), new Place(7, 9));
    }

    @Test
    void blankPhraseIsNowhere() {
        assertThat(new FoldedText(SourceText.of("a b")).find(" ")).isEmpty();
    }
}
