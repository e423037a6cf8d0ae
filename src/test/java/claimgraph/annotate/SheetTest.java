package claimgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final String TEXT =
            "\uFEFFid,quote,start\r\n# note\r\n\r\n\"c1\",\"a, b\",1\r\nc2,plain,\r\n,,\r\nc3,\"x\r\ny\",3";

    @Test
    void unchangedFileKeepsItsBytes() {
        assertThat(new Sheet(TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void onlyTheChangedRowIsWrittenAnew() {
        Sheet sheet = new Sheet(TEXT);
        assertThat(sheet.lines().get(1).set("start", "7")).isTrue();
        assertThat(sheet.text()).isEqualTo(TEXT.replace("c2,plain,", "c2,plain,7"));
    }

    @Test
    void settingWhatStandsThereChangesNothing() {
        Sheet sheet = new Sheet(TEXT);
        assertThat(sheet.lines().get(0).set("quote", "a, b")).isFalse();
        assertThat(sheet.lines().get(0).set("no_such_column", "x")).isFalse();
        assertThat(sheet.text()).isEqualTo(TEXT);
    }

    @Test
    void linesAreThoseOfAnEditor() {
        assertThat(new Sheet(TEXT).lines()).extracting(Sheet.Line::number).containsExactly(4L, 5L, 7L);
    }

    @Test
    void appendedRowFollowsTheOrderOfColumnsAndTheLineEnds() {
        Sheet sheet = new Sheet(TEXT);
        sheet.append(Map.of("quote", "say \"hi\"", "id", "c4"));
        assertThat(sheet.text()).isEqualTo(TEXT + "\r\nc4,\"say \"\"hi\"\"\",\r\n");
    }

    @Test
    void commentsAreRemembered() {
        assertThat(new Sheet(TEXT).comments()).isEqualTo("# note\r\n");
    }
}
