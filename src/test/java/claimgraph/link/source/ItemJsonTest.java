package claimgraph.link.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.link.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.jena.atlas.json.JsonParseException;
import org.junit.jupiter.api.Test;

/** Items as the service really writes them. */
class ItemJsonTest {

    @Test
    void presentChiefExecutiveIsTheOneOfPreferredRankAndFormerOnesHaveAnEnd() {
        LinkedItem microsoft = StandIn.item("Q2283");
        assertThat(microsoft.label()).isEqualTo("Microsoft");
        assertThat(microsoft.things("P112")).containsExactly("Q5284", "Q162005");
        assertThat(microsoft.best("P169"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.value().text()).isEqualTo("Q7426870"));
        assertThat(microsoft.current("P169"))
                .hasSize(3)
                .filteredOn(Statement::isOver)
                .hasSize(2);
        assertThat(microsoft.texts("P6782")).containsExactly("00d0nc645");
    }

    @Test
    void datesAreAsPreciseAsTheyWereStated() {
        assertThat(new ItemValue.Moment("+2026-00-00T00:00:00Z", 9).text()).isEqualTo("2026");
        assertThat(new ItemValue.Moment("+2026-03-00T00:00:00Z", 10).text()).isEqualTo("2026-03");
        assertThat(new ItemValue.Moment("+2026-03-10T00:00:00Z", 11).text()).isEqualTo("2026-03-10");
        assertThat(new ItemValue.Moment("-0044-03-15T00:00:00Z", 11).year()).isEqualTo(-44);
    }

    @Test
    void mergedItemStandsUnderItsOldId() throws IOException {
        Fetched fetched = ItemJson.parse(
                        Files.readString(StandIn.SAMPLES.resolve("answers/wbgetentities-redirect-Q53265341.json")))
                .get(0);
        assertThat(fetched.asked()).isEqualTo("Q53265341");
        assertThat(fetched.isRedirected()).isTrue();
        assertThat(fetched.item()).extracting(LinkedItem::id).isEqualTo("Q11036");
    }

    @Test
    void missingItemIsMissingAndEmptyMapsMayBeLists() {
        assertThat(ItemJson.parse("{\"entities\":{\"Q1\":{\"id\":\"Q1\",\"missing\":\"\"}}}"))
                .singleElement()
                .extracting(Fetched::isMissing)
                .isEqualTo(true);
        assertThat(ItemJson.parse("{\"id\":\"Q2\",\"labels\":[],\"claims\":[]}"))
                .singleElement()
                .extracting(Fetched::item)
                .isNotNull();
    }

    @Test
    void cutAnswerIsNoItem() throws IOException {
        String whole =
                Files.readString(StandIn.SAMPLES.resolve("items/Q24015.json")).strip();
        for (int length = 1; length < whole.length(); length += 7) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> ItemJson.parse(cut)).isInstanceOf(JsonParseException.class);
        }
    }

    @Test
    void everySampleItemIsRead() throws IOException {
        try (var files = Files.list(StandIn.SAMPLES.resolve("items"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .map(StandIn::item))
                    .hasSize(14)
                    .allSatisfy(item -> assertThat(item.state()).hasSize(12));
        }
    }
}
