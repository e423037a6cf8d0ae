package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.Decision;
import claimgraph.claim.Fingerprint;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.Source;
import claimgraph.claim.TextEvidence;
import claimgraph.claim.value.Value;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sound rows become; what is wrong with unsound ones stands in the case folders. */
class RowsTest {

    private static final String HEADER = "claim_id,subject,property,aspect,value,value_text,quote,start,end,modality,"
            + "attributed_to,as_of,valid_from,valid_to,list_complete,note,passage_start,passage_end,passage_sha256\n";
    private static final String HASH = "0f".repeat(32);

    @TempDir
    Path folder;

    private SeedCase seeds;

    @BeforeEach
    void soundSeeds() {
        seeds = SeedCase.in(folder);
    }

    @Test
    void rowBecomesAClaimWithEverythingItSays() {
        Claim claim = claim("c001,wheel-works,officer,chief-scientist,ada-quill,Ada,\"Ada, its chief\",10,24,reported,"
                + "\"\"\"a friend\"\"\",2026-03,2025,past,true,sure\n");
        assertThat(claim.question()).isEqualTo(new Question("wheel-works", "officer", "chief-scientist"));
        assertThat(claim.value()).isEqualTo(new Value.Thing("ada-quill"));
        assertThat(claim.valueText()).isEqualTo("Ada");
        assertThat(claim.evidence()).containsExactly(place(10, 24, "Ada, its chief"));
        assertThat(claim.modality()).isEqualTo(Modality.REPORTED);
        assertThat(claim.attributedTo()).isEqualTo(new Attribution.Described("a friend"));
        assertThat(claim.span().past()).isTrue();
        assertThat(claim.listComplete()).isTrue();
        assertThat(claim.note()).isEqualTo("sure");
        assertThat(claim.row().key()).isEqualTo("seeds/claims/s001.csv#c001");
    }

    @Test
    void emptyCellsMeanAssertedWholePhraseAndDayOfPublication() {
        seeds.with(
                "sources.csv",
                SeedCase.SOURCES.replace(",language", ",published,language").replace(",en,", ",2026-03-10,en,"));
        Claim claim = claim("c001,wheel-works,founder,,ada-quill,,Ada founded,10,21,,,,,,,\n");
        assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(claim.valueText()).isEqualTo("Ada founded");
        assertThat(String.valueOf(claim.span().asOf())).contains("2026-03-10");
        assertThat(claim.attributedTo()).isNull();
        assertThat(claim.listComplete()).isNull();
    }

    @Test
    void continuationRowsAddTheirPhrasesOnce() {
        Claim claim = claim("c001,wheel-works,founder,,ada-quill,,Ada founded,10,21,,,,,,,\n"
                + "c001,,,,^,,its founder Ada,50,65,,,,,,,\n"
                + "c001,wheel-works,founder,,^,,its founder Ada,50,65,,,,,,,\n");
        assertThat(claim.evidence()).containsExactly(place(10, 21, "Ada founded"), place(50, 65, "its founder Ada"));
    }

    /** Rows whose passage is their excerpt. */
    private static String placed(String rows) {
        return rows.replaceAll("(?m)^(.*?,(\\d+),(\\d+),.*)$", "$1,$2,$3," + HASH);
    }

    private static TextEvidence place(int start, int end, String quote) {
        return new TextEvidence("s001", start, end, quote, new TextEvidence.Passage(start, end, HASH));
    }

    @Test
    void flagsMayBeWrittenAsASpreadsheetWritesThem() {
        assertThat(claim("c001,wheel-works,founder,,ada-quill,,Ada founded,10,21,,,,,,TRUE,\n")
                        .listComplete())
                .isTrue();
    }

    @Test
    void namesSeparatedBySemicolonsAreWarnedOf() {
        seeds.with(
                "entities.csv",
                "id,class,label,alt_labels\n"
                        + "wheel-works,Organization,Wheel Works,WW; Wheels\n"
                        + "ada-quill,Person,Ada Quill,\n"
                        + "spoke-1,Model,Spoke 1,S&amp;1\n");
        assertThat(seeds.problems())
                .contains("entities.csv:2: alt_labels: warning: \"WW; Wheels\" holds a semicolon. Write | between two"
                        + " names. [list-separator]")
                .contains("entities.csv:4: alt_labels: warning: \"S&amp;1\" holds \"&amp;\"")
                .doesNotContain("entities.csv:4: alt_labels: warning: \"S&amp;1\" holds a semicolon");
    }

    @Test
    void emojiCountsAsOneCharacter() {
        assertThat(claim("c001,wheel-works,founder,,ada-quill,,Ada \uD83D\uDE00 founded,10,23,,,,,,,\n")
                        .evidence())
                .hasSize(1);
    }

    @Test
    void overlappingPhrasesThatAgreeAreFine() {
        seeds.with(
                "claims/s001.csv",
                HEADER
                        + placed("c001,wheel-works,founder,,ada-quill,,Ada founded,10,21,,,,,,,\n"
                                + "c002,wheel-works,capability,,founds,,founded it,14,24,,,,,,,\n"
                                + "c003,wheel-works,capability,,adds,,Ada,10,13,,,,,,,\n"
                                + "c004,wheel-works,capability,,sits,,it,22,24,,,,,,,\n"
                                + "c005,spoke-1,capability,,rolls,,n,30,31,,,,,,,\n"));
        assertThat(seeds.problems()).isEmpty();
    }

    @Test
    void claimAboutAMergedEntityIsAboutTheOneThatStays() {
        seeds.with(
                "entities.csv",
                "id,class,label,merged_into\nwheel-works,Organization,Wheel Works,\n"
                        + "ada,Person,Ada,ada-quill\nada-quill,Person,Ada Quill,\nspoke-1,Model,Spoke 1,\n");
        assertThat(claim("c001,wheel-works,founder,,ada,,Ada founded,10,21,,,,,,,\n")
                        .value())
                .isEqualTo(new Value.Thing("ada-quill"));
    }

    @Test
    void sourceKeepsWhatItsRowSays() {
        seeds.with(
                "sources.csv",
                "id,title,url,published,language,tier,derived_from,file_name,sha256,bytes,chars\n"
                        + "s001,One,https://example.org/a,<=2026-03,en,primary,,1.txt," + "0f".repeat(32) + ",9,8\n"
                        + "s002,Two,,,pt-BR,aggregator,s001 | s001,2.txt," + "0f".repeat(32) + ",9,8\n");
        Checked checked = Checked.seeds(seeds.seeds());
        Source one = checked.claims().sources().get("s001");
        assertThat(one.tier()).isEqualTo(Source.Tier.PRIMARY);
        assertThat(one.chars()).isEqualTo(8);
        assertThat(one.row().line()).isEqualTo(2);
        assertThat(checked.claims().sources().get("s002").derivedFrom()).containsExactly("s001", "s001");
        assertThat(checked.claims().sources().get("s002").published()).isNull();
    }

    @Test
    void entityKeepsWhatItsRowSays() {
        seeds.with(
                "entities.csv",
                "id,class,kind,label,alt_labels,description\n"
                        + "wheel-works,Organization,company,Wheel Works,WW | Wheels ||,Makes wheels\n");
        assertThat(Checked.seeds(seeds.seeds()).claims().entities().get("wheel-works"))
                .satisfies(entity -> assertThat(entity.altLabels()).containsExactly("WW", "Wheels"))
                .satisfies(entity -> assertThat(entity.kind()).isEqualTo("company"));
    }

    @Test
    void freshDecisionIsTaken() {
        List<Claim> claims = Checked.seeds(seeds.seeds()).claims().claims();
        String fingerprint = Fingerprint.of(List.of(claims.get(0)));
        seeds.with(
                "decisions.csv",
                "subject,property,aspect,action,claim,reason,decided_by,decided_on,fingerprint\n"
                        + "wheel-works,founder,,prefer,s001-c001,she signed,us,2026-03," + fingerprint + "\n");
        Checked checked = Checked.seeds(seeds.seeds());
        assertThat(checked.text()).isEmpty();
        assertThat(checked.claims().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.action()).isEqualTo(Decision.Action.PREFER));
    }

    private Claim claim(String rows) {
        seeds.with("claims/s001.csv", HEADER + placed(rows + "c099,spoke-1,capability,,rolls,,rolls,90,95,,,,,,,\n"));
        Checked checked = Checked.seeds(seeds.seeds());
        assertThat(checked.text().lines().filter(line -> !line.contains("unused-entity")))
                .isEmpty();
        return checked.claims().claims().get(0);
    }
}
