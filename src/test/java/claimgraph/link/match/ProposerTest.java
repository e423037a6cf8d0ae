package claimgraph.link.match;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.link.StandIn;
import claimgraph.link.source.ItemFolder;
import claimgraph.link.source.ItemSource;
import claimgraph.link.source.LiveAnswers;
import claimgraph.link.source.LiveSettings;
import claimgraph.link.source.RecordedAnswers;
import claimgraph.link.source.WikidataApi;
import claimgraph.ontology.Namespaces;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed for things whose item is, or is not, among real samples. */
class ProposerTest {

    private static final OurGraph GRAPH =
            new OurGraph(Graphs.of(StandIn.SAMPLES.resolve("seeds"), Namespaces.PUBLISHED_BASE)
                    .graph());
    private static final ItemSource FOLDER = new ItemFolder(StandIn.SAMPLES.resolve("items"));

    @Test
    void companyIsAcceptedOnItsKeyFounderAndChiefExecutiveBeforeItsNamesake() {
        Proposal proposal = propose("microsoft", FOLDER);
        assertThat(proposal.decision()).isEqualTo(Policy.Decision.ACCEPT);
        Proposal.Choice best = proposal.choices().get(0);
        assertThat(best.candidate().item().id()).isEqualTo("Q2283");
        assertThat(best.candidate().features())
                .filteredOn(feature -> feature.score() == 1)
                .extracting(Feature::name)
                .contains(
                        Feature.Kind.KEY,
                        Feature.Kind.NAME,
                        Feature.Kind.CLASS,
                        Feature.Kind.FOUNDER,
                        Feature.Kind.CHIEF_EXECUTIVE,
                        Feature.Kind.PLACE);
        assertThat(proposal.choices())
                .filteredOn(choice -> choice.candidate().item().id().equals("Q30273752"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.decision()).isNotEqualTo(Policy.Decision.ACCEPT));
    }

    @Test
    void nameAndClassAloneAreForAPersonToReview() {
        Proposal proposal = propose("steve-bullock", FOLDER);
        assertThat(proposal.decision()).isEqualTo(Policy.Decision.REVIEW);
        assertThat(proposal.choices().get(0).candidate().item().id()).isEqualTo("Q24015");
    }

    @Test
    void firmIsNotThePersonOfItsName() {
        Proposal proposal = propose("bullock-works", FOLDER);
        assertThat(proposal.decision()).isEqualTo(Policy.Decision.NONE);
        assertThat(proposal.choices().get(0).candidate().features())
                .anyMatch(feature -> feature.name() == Feature.Kind.CLASS && feature.veto());
    }

    /** 50 hits: an album, a golf association, a page of namesakes; the country itself is not in the samples. */
    @Test
    void countryIsNoneOfItsNamesakes() {
        try (StandIn service = new StandIn()) {
            Proposal proposal = propose("united-states", live(service, Path.of("")));
            assertThat(proposal.choices())
                    .extracting(choice -> choice.candidate().item().id())
                    .contains("Q232865", "Q16959097", "Q1187243");
            assertThat(proposal.choices())
                    .filteredOn(choice -> choice.candidate().item().id().equals("Q232865"))
                    .extracting(Proposal.Choice::decision)
                    .containsExactly(Policy.Decision.REJECT);
            assertThat(proposal.decision()).isNotEqualTo(Policy.Decision.ACCEPT);
        }
    }

    @Test
    void nothingIsFoundForWhatHasNoItemAndTheSearchIsOnRecord() {
        Proposal proposal = propose("temasek", FOLDER);
        assertThat(proposal.decision()).isEqualTo(Policy.Decision.NONE);
        assertThat(proposal.tried()).containsExactly("name Temasek");
    }

    @Test
    void sameProposalsFromFolderRecordAndLiveService(@TempDir Path cache) {
        try (StandIn service = new StandIn()) {
            String live = table(propose("microsoft", live(service, cache)));
            assertThat(table(propose("microsoft", new WikidataApi(new RecordedAnswers(cache)))))
                    .isEqualTo(live);
            assertThat(table(propose("microsoft", FOLDER))).isEqualTo(live);
        }
    }

    @Test
    void tableIsReadAsItWasWritten() {
        Proposal proposal = propose("microsoft", FOLDER);
        assertThat(ProposalTable.read(new StringReader(table(proposal)))).isEqualTo(ProposalTable.lines(proposal));
    }

    /**
     * Precision on the samples: each of our kind of item is looked for by its own label alone, as a thing of its class,
     * with all others as decoys. Nothing may be accepted on a name; the right item must come first.
     */
    @Test
    void rightItemComesFirstAndNothingIsAcceptedOnItsNameAlone() {
        Map<String, String> types = Map.of(
                "Q2283", "Organization",
                "Q30273752", "Organization",
                "Q881333", "Organization",
                "Q1187243", "Organization",
                "Q51783269", "Organization",
                "Q24015", "Person",
                "Q21535906", "Person",
                "Q42417135", "Person",
                "Q21008607", "Organization");
        types.forEach((id, type) -> {
            OurThing thing =
                    new OurThing("x", type, StandIn.item(id).label(), List.of(), "", Map.of(), Map.of(), Set.of(), "");
            Proposal proposal = new Proposer(GRAPH, FOLDER, Policy.STANDARD).propose(thing);
            assertThat(proposal.choices().get(0).candidate().item().id()).isEqualTo(id);
            assertThat(proposal.decision()).as(id).isEqualTo(Policy.Decision.REVIEW);
        });
    }

    private static ItemSource live(StandIn service, Path cache) {
        LiveSettings settings =
                LiveSettings.of("tests@example.org").withEndpoint(service.uri()).withPause(Duration.ZERO);
        return new WikidataApi(new LiveAnswers(cache.toString().isEmpty() ? settings : settings.withCache(cache)));
    }

    private static Proposal propose(String entity, ItemSource source) {
        return new Proposer(GRAPH, source, Policy.STANDARD)
                .propose(Objects.requireNonNull(GRAPH.things().get(entity)));
    }

    private static String table(Proposal proposal) {
        StringBuilder table = new StringBuilder();
        ProposalTable.write(List.of(proposal), Policy.STANDARD, "samples", table);
        return table.toString();
    }
}
