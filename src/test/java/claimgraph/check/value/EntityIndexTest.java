package claimgraph.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Entity;
import claimgraph.claim.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EntityIndexTest {

    @Test
    void mergedEntityStandsForTheOneThatStays() {
        EntityIndex index = index(true, entity("a", "b"), entity("b", "c"), entity("c", ""));
        assertThat(index.find("a", Set.of(), "founder")).isEqualTo(Parsed.of("c"));
        assertThat(index.find("b", Set.of("Person"), "founder")).isEqualTo(Parsed.of("c"));
    }

    @Test
    void circleAndDeadEndAreReportedElsewhereAndDoNotHang() {
        EntityIndex index = index(true, entity("a", "b"), entity("b", "a"), entity("c", "gone"));
        assertThat(index.find("a", Set.of(), "founder")).isInstanceOf(Parsed.Good.class);
        assertThat(index.find("c", Set.of(), "founder")).isEqualTo(Parsed.of("c"));
    }

    @Test
    void noIdIsUnknownWhenTheFileCouldNotBeRead() {
        assertThat(index(false).find("anything", Set.of(), "founder")).isInstanceOf(Parsed.Silent.class);
        assertThat(index(true).find("anything", Set.of(), "founder")).isInstanceOf(Parsed.Bad.class);
    }

    @Test
    void longChainOfMergesIsFollowed() {
        Map<String, Entity> chain = new TreeMap<>();
        for (int i = 0; i < 50_000; i++) {
            chain.put("e" + i, entity("e" + i, i == 49_999 ? "" : "e" + (i + 1)));
        }
        assertThat(new EntityIndex(chain, true).find("e0", Set.of(), "founder")).isEqualTo(Parsed.of("e49999"));
    }

    private static EntityIndex index(boolean readable, Entity... entities) {
        Map<String, Entity> byId = new TreeMap<>();
        List.of(entities).forEach(entity -> byId.put(entity.id(), entity));
        return new EntityIndex(byId, readable);
    }

    private static Entity entity(String id, String mergedInto) {
        return new Entity(
                id,
                "Person",
                "",
                id,
                List.of(),
                "",
                mergedInto.isEmpty() ? List.of() : List.of(mergedInto),
                new Row("seeds/entities.csv", 2, id));
    }
}
