package claimgraph.link.review;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.link.StandIn;
import claimgraph.link.match.OurGraph;
import claimgraph.link.source.ItemFolder;
import claimgraph.link.source.LiveAnswers;
import claimgraph.link.source.LiveSettings;
import claimgraph.link.source.WikidataApi;
import claimgraph.ontology.Namespaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that stand, held against items that changed, merged, vanished or never fitted. */
class LinkWatchTest {

    private static final OurGraph GRAPH =
            new OurGraph(Graphs.of(StandIn.SAMPLES.resolve("seeds"), Namespaces.PUBLISHED_BASE)
                    .graph());

    @Test
    void rightItemHasNoFindings() {
        assertThat(look("microsoft", "Q2283")).isEmpty();
    }

    @Test
    void eachWrongItemIsNamedWithItsReason() {
        assertThat(look("microsoft", "Q53265341")).extracting(LinkFinding::kind).contains(LinkFinding.Kind.REDIRECTED);
        assertThat(look("microsoft", "Q404040404"))
                .singleElement()
                .extracting(LinkFinding::kind)
                .isEqualTo(LinkFinding.Kind.DELETED);
        assertThat(look("microsoft", "Q24015"))
                .extracting(LinkFinding::kind)
                .containsExactly(LinkFinding.Kind.NAME, LinkFinding.Kind.CLASS);
        assertThat(look("founder-one", "Q2283")).extracting(LinkFinding::kind).contains(LinkFinding.Kind.CLASS);
        assertThat(look("united-states", "Q232865"))
                .extracting(LinkFinding::kind)
                .contains(LinkFinding.Kind.CLASS);
    }

    /** Our founder link must agree with the founders of the company's item. */
    @Test
    void founderLinkIsHeldAgainstTheItem(@TempDir Path folder) throws IOException {
        OurGraph other = graph(folder, "wd:Q5284", "wd:Q24015");
        assertThat(look(other, "microsoft", "Q2283"))
                .extracting(LinkFinding::kind)
                .containsExactly(LinkFinding.Kind.FOUNDER);
    }

    @Test
    void changedItemIsToBeJudgedAgain(@TempDir Path folder) throws IOException {
        Path states = folder.resolve("states.tsv");
        ItemStates first = new ItemStates(states);
        watch(GRAPH, first).look("microsoft", "Q2283", true);
        first.write(states);
        ItemStates second = new ItemStates(states);
        assertThat(second.changed(StandIn.item("Q2283"))).isEmpty();
        Files.writeString(states, Files.readString(states).replaceAll("Q2283\t[0-9a-f]{12}", "Q2283\tffffffffffff"));
        assertThat(new ItemStates(states).changed(StandIn.item("Q2283")))
                .hasValueSatisfying(change -> assertThat(change).contains("was Microsoft"));
    }

    @Test
    void folderThatLacksAnItemDoesNotSayThatItIsGone() {
        LinkWatch watch = new LinkWatch(GRAPH, new ItemFolder(StandIn.SAMPLES.resolve("items")), new ItemStates());
        assertThat(watch.run()).isEmpty();
        assertThat(watch.unknown()).isEqualTo(3);
        assertThat(watch.looked()).isZero();
    }

    private static List<LinkFinding> look(String entity, String item) {
        return look(GRAPH, entity, item);
    }

    private static List<LinkFinding> look(OurGraph graph, String entity, String item) {
        try (StandIn service = new StandIn()) {
            LinkWatch watch = new LinkWatch(
                    graph,
                    new WikidataApi(new LiveAnswers(LiveSettings.of("tests@example.org")
                            .withEndpoint(service.uri())
                            .withPause(Duration.ZERO))),
                    new ItemStates());
            watch.look(entity, item, true);
            return watch.findings();
        }
    }

    private static LinkWatch watch(OurGraph graph, ItemStates states) {
        return new LinkWatch(graph, new ItemFolder(StandIn.SAMPLES.resolve("items")), states);
    }

    private static OurGraph graph(Path folder, String from, String to) throws IOException {
        Path seeds = StandIn.SAMPLES.resolve("seeds");
        try (Stream<Path> files = Files.walk(seeds)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(seeds.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace(from, to));
            }
        }
        return new OurGraph(Graphs.of(folder, Namespaces.PUBLISHED_BASE).graph());
    }
}
