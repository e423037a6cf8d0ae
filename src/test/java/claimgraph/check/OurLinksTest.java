package claimgraph.check;

import static claimgraph.Graphs.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Graphs;
import claimgraph.claim.Link;
import claimgraph.problem.Problems;
import claimgraph.seed.SssomFile;
import claimgraph.seed.SssomRow;
import claimgraph.seed.SssomSlots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be true of seeds/links.sssom.tsv and the mappings of the ontology: no id from memory, every entity judged. */
class OurLinksTest {

    private static final Path EVIDENCE = Path.of("src/test/resources/claimgraph/link/verified-items.tsv");
    private static final Path WRONG = Path.of("src/test/resources/claimgraph/link/wrong-items.tsv");
    private static final Path TABLE = Path.of("../shared/wikidata/entities.tsv");

    private final List<Link> links = Graphs.ours().claims().links();

    /** SSSOM 1.1: license and mapping_set_id of a set; subject, predicate, object and justification of a mapping. */
    @ParameterizedTest
    @ValueSource(strings = {"seeds/links.sssom.tsv", "ontology/properties.sssom.tsv", "ontology/classes.sssom.tsv"})
    void requiredSlotsOfThePublishedSchemaAreFilled(String file) {
        List<SssomRow> rows = rows(Path.of(file));
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.head().slots()).containsKeys("mapping_set_id", "license");
            assertThat(SssomSlots.REQUIRED)
                    .allSatisfy(slot -> assertThat(row.cell(slot)).isNotBlank());
            assertThat(List.of("subject_id", "predicate_id", "object_id", "mapping_justification"))
                    .allSatisfy(slot -> assertThat(row.iri(slot)).matches("https?://.+"));
            assertThat(row.cell("comment")).isNotBlank();
        });
    }

    @Test
    void everyEntityHasAJudgementAndItsOwnLabel() {
        Set<String> judged = links.stream()
                .filter(link -> link.isMatch() && !link.negated())
                .map(Link::subject)
                .collect(Collectors.toSet());
        assertThat(judged).isEqualTo(Graphs.ours().claims().entities().keySet());
        assertThat(rows(Path.of("seeds/links.sssom.tsv")))
                .allSatisfy(row -> assertThat(row.cell("subject_label"))
                        .isEqualTo(Graphs.ours()
                                .claims()
                                .entities()
                                .get(row.cell("subject_id").replace("cge:", ""))
                                .label()));
    }

    @Test
    void exactItemsAreExactlyThoseVerifiedForThatVeryThing() throws IOException {
        Map<String, String> verified = new HashMap<>();
        table(EVIDENCE).forEach(row -> verified.put(row[0], row[2]));
        assertThat(items())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(verified)
                        .containsEntry(link.subject(), link.item().orElseThrow()));
    }

    /** The list above is a copy; where the evidence table itself is at hand, the copy is held against it. */
    @Test
    void copyOfTheEvidenceAgreesWithTheTable() throws IOException {
        assumeTrue(Files.isRegularFile(TABLE), "the evidence table is not in the repository");
        Map<String, String> verified = new HashMap<>();
        table(TABLE).stream().filter(row -> row[3].equals("verified")).forEach(row -> verified.put(row[0], row[2]));
        assertThat(table(EVIDENCE)).allSatisfy(row -> assertThat(verified).containsEntry(row[1], row[2]));
    }

    @Test
    void noWrongIdOfPublicFilesIsStated() throws IOException {
        Map<String, String> labels = Graphs.ours().claims().entities().values().stream()
                .collect(Collectors.toMap(entity -> entity.id(), entity -> entity.label()));
        for (String[] row : table(WRONG)) {
            assertThat(links.stream()
                            .filter(link -> link.isStated() && link.object().equals(Link.WIKIDATA + row[2]))
                            .map(link -> labels.get(link.subject())))
                    .as("%s must not be %s", row[2], row[0])
                    .doesNotContain(row[0].replaceAll(" \\(.*", ""));
        }
    }

    /** Every item the file names at all was read in the evidence, be it to match or to refuse. */
    @Test
    void everyItemNamedStandsInTheEvidenceTable() throws IOException {
        assumeTrue(Files.isRegularFile(TABLE), "the evidence table is not in the repository");
        Set<String> seen = Pattern.compile("Q[1-9][0-9]*")
                .matcher(Files.readString(TABLE))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
        Set<String> ours = links.stream().flatMap(link -> link.item().stream()).collect(Collectors.toSet());
        ours.removeAll(seen);
        assertThat(ours).isEmpty();
    }

    @Test
    void askingByItemWorksInOneLine() {
        assertThat(ask(Graphs.ours().graph(), "SELECT ?label { ?x skos:exactMatch wd:Q380 ; rdfs:label ?label }"))
                .singleElement()
                .asString()
                .contains("Meta");
    }

    @Test
    void refusedAndMissingItemsAreResourcesButNoTriples() {
        assertThat(ask(Graphs.ours().graph(), "SELECT ?x { ?x ?p wd:Q27745011 FILTER (?p != cg:linkTarget) }"))
                .isEmpty();
        assertThat(ask(
                        Graphs.ours().graph(),
                        "SELECT ?e { cgl:ami-labs--none cg:linkTarget sssom:NoTermFound ; cg:linkEvidence ?e }"))
                .hasSize(1);
        assertThat(ask(Graphs.ours().graph(), "SELECT ?x { ?x owl:sameAs ?y }")).isEmpty();
        assertThat(ask(Graphs.ours().graph(), "SELECT ?x { ?x ?p sssom:NoTermFound FILTER (?p != cg:linkTarget) }"))
                .isEmpty();
    }

    private List<Link> items() {
        return links.stream()
                .filter(link -> link.isExact() && link.item().isPresent())
                .toList();
    }

    private static List<String[]> table(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static List<SssomRow> rows(Path file) {
        Problems problems = new Problems();
        List<SssomRow> rows = new ArrayList<>();
        new SssomFile(file, file.toString(), problems).read(rows::add);
        assertThat(problems.sorted()).isEmpty();
        return rows;
    }
}
