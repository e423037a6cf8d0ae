package claimgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurroundingWordsTest {
    private static final String TEXT = "zero\na b c d e f-g HERE h i j k l\nend";

    @Test
    void showsFourWordsOnEachSideOfTheLine() {
        assertThat(of("HERE")).isEqualTo("…e f-g «HERE» h i j…");
        assertThat(of("zero")).isEqualTo("«zero»");
        assertThat(of("b")).isEqualTo("a «b» c d e…");
    }

    @Test
    void neverShowsMoreThanEightWords() {
        assertThat(of("c d e f-g HERE h i")).isEqualTo("…«c d e f-g HERE h i»…");
        assertThat(of("a b c d e f-g HERE h i j k")).isEqualTo("«a b c d e f-g HERE h i j k»…");
    }

    private static String of(String words) {
        int start = TEXT.indexOf(words);
        return SurroundingWords.of(TEXT, start, start + words.length());
    }
}
