package claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Entity;
import claimgraph.claim.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelFinderTest {
    private static final LabelFinder NAMES = new LabelFinder(List.of(
            entity("lantern", "Organization", "Lantern", "Lantern's lab"),
            entity("lantern-works", "Organization", "Lantern Works"),
            entity("walking-robot", "Concept", "Walking robot", "walkers")));

    @Test
    void longerNameCounts() {
        assertThat(NAMES.in("Lantern Works sues Lantern."))
                .extracting(Mention::entity)
                .containsExactly("lantern-works", "lantern");
    }

    @Test
    void conceptsAreFoundInAnyCaseAndNumber() {
        assertThat(NAMES.in("WALKING ROBOTS, a walking-robot, Walkers"))
                .extracting(Mention::entity)
                .containsOnly("walking-robot")
                .hasSize(3);
    }

    @Test
    void namesKeepTheirCase() {
        assertThat(NAMES.in("a lantern, Lanterns, McLantern")).isEmpty();
    }

    @Test
    void apostrophesAndSpacesMayBeOfAnyKind() {
        assertThat(NAMES.in("Lantern\u2019s\u00A0lab"))
                .extracting(Mention::words)
                .containsExactly("Lantern\u2019s\u00A0lab");
    }

    @Test
    void withoutEntitiesThereAreNoNames() {
        assertThat(new LabelFinder(List.of()).in("Lantern")).isEmpty();
    }

    private static Entity entity(String id, String type, String label, String... alt) {
        return new Entity(id, type, "", label, List.of(alt), "", List.of(), new Row("seeds/entities.csv", 2, id));
    }
}
