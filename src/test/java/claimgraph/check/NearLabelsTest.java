package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.problem.ProblemCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearLabelsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Wheel Works, Wheel-works", "Wheelworks, Wheel Works", "Wheel Works, Wheel Work", "Wheel Works, Wheel Wroks Q",
        "Spoke Labs, Spoke Lab", "Spokelabs, Spokelobs", "Xpokelabs, Spokelabs", "Caf\u00e9 Wheels, Cafe Wheels",
    })
    void namesOneLetterApartAreNamed(String one, String other) {
        boolean twoEdits = other.endsWith("Q");
        assertThat(near(one, other)).isEqualTo(!twoEdits);
    }

    @ParameterizedTest
    @CsvSource({
        "Spoke 1, Spoke 2", "Wheel Works Series A, Wheel Works Series B", "Wheel II edition, Wheel III edition",
        "Hub, Hob", "Meta, Beta", "Wheel Works, Axle Works",
    })
    void versionsAndShortNamesAreNotTakenForOneAnother(String one, String other) {
        assertThat(near(one, other)).isFalse();
    }

    @Test
    void namesOfOtherClassesAndOfMergedEntitiesDoNotCount() {
        assertThat(nearIn("a,Person,Wheel Works,\nb,Organization,Wheel Works,\n"))
                .isFalse();
        assertThat(nearIn("a,Person,Wheel Works,b\nb,Person,Wheel Works,\n")).isFalse();
    }

    @Test
    @Timeout(60)
    void tensOfThousandsOfEqualNamesAreNotComparedEachWithEach() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            rows.append('e').append(i).append(",Person,Wheel Works,\n");
        }
        assertThat(nearIn(rows.toString())).isTrue();
    }

    private boolean near(String one, String other) {
        return nearIn("a,Person," + one + ",\nb,Person," + other + ",\n");
    }

    private boolean nearIn(String rows) {
        SeedCase seeds = SeedCase.in(folder);
        seeds.with("entities.csv", "id,class,label,merged_into\n" + rows);
        return Checked.seeds(seeds.seeds()).codes().contains(ProblemCode.NEAR_DUPLICATE_ENTITY);
    }
}
