package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Link;
import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import claimgraph.seed.SssomFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of judgements that break a rule, with the line of each. */
class LinkRowsTest {

    private static final String HEAD = """
        #mapping_set_id: https://example.org/set
        #license: https://creativecommons.org/licenses/by/4.0/
        #curie_map:
        #  cge: https://w3id.org/claimgraph/id/
        #  wd: http://www.wikidata.org/entity/
        #  page: https://www.wikidata.org/wiki/
        """;
    private static final String COLUMNS = "subject_id\tpredicate_id\tpredicate_modifier\tobject_id"
            + "\tmapping_justification\tmapping_date\tconfidence\tcomment\n";
    private static final String CURATED = "\tsemapv:ManualMappingCuration\t2026-11-20\t0.9\tread the item\n";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void goodRowsBecomeLinksInTheOrderOfTheirKeys() throws IOException {
        List<Link> links = read(HEAD + COLUMNS
                + "cge:nvidia\tskos:exactMatch\t\twd:Q182477" + CURATED
                + "cge:marble\tskos:exactMatch\tNot\twd:Q27745011" + CURATED
                + "cge:marble\tskos:exactMatch\t\tsssom:NoTermFound" + CURATED);
        assertThat(text()).isEmpty();
        assertThat(links)
                .extracting(Link::key)
                .containsExactly("nvidia--wd-Q182477", "marble--wd-Q27745011", "marble--none");
        assertThat(links).extracting(Link::isExact).containsExactly(true, false, false);
        assertThat(links.get(0).item()).contains("Q182477");
        assertThat(links.get(2).isNone()).isTrue();
    }

    @Test
    void eachFaultIsNamedAtItsCell() throws IOException {
        read(HEAD + COLUMNS
                + "cge:nvidea\tskos:exactMatch\t\twd:Q182477" + CURATED
                + "wd:Q1\tskos:exactMatch\t\twd:Q182477" + CURATED
                + "cge:nvidia\towl:sameAs\t\twd:Q182477" + CURATED
                + "cge:nvidia\tskos:exactMatch\tnot\twd:Q182477" + CURATED
                + "cge:nvidia\tskos:exactMatch\t\tpage:Q182477" + CURATED
                + "cge:nvidia\tskos:exactMatch\t\tQ182477" + CURATED
                + "cge:nvidia\tskos:exactMatch\t\twd:Q182477\tsemapv:Guess\t2026-11-31\t1.5\t\n");
        assertThat(text()).isEqualTo("""
            links.sssom.tsv:8: subject_id: "nvidea" is not in entities.csv. Did you mean "nvidia"? [unknown-reference]
            links.sssom.tsv:9: subject_id: "wd:Q1" is no entity of ours. Write cge: and its id, with cge: https://w3id.org/claimgraph/id/ in the head. [unknown-prefix]
            links.sssom.tsv:10: predicate_id: owl:sameAs would merge two things under a reasoner. Write skos:exactMatch. [invalid-choice]
            links.sssom.tsv:11: predicate_modifier: "not" is not Not. Write Not to refuse a namesake, or leave it empty. [invalid-choice]
            links.sssom.tsv:12: object_id: "page:Q182477" is no item. Write wd:Q and digits, with wd: http://www.wikidata.org/entity/. [invalid-item]
            links.sssom.tsv:13: object_id: "Q182477" has no prefix that the head declares. Write wd:Q42, or sssom:NoTermFound. [unknown-prefix]
            links.sssom.tsv:14: comment: The cell is empty. Say where the judgement comes from: an id from memory is none. [missing-cell]
            links.sssom.tsv:14: confidence: "1.5" is no confidence. Write a number from 0 to 1, like 0.95. [invalid-choice]
            links.sssom.tsv:14: mapping_date: "2026-11-31" is no date. Write YYYY-MM-DD. [invalid-date]
            links.sssom.tsv:14: mapping_justification: "semapv:Guess" is no justification of SSSOM. Write semapv:ManualMappingCuration, semapv:LexicalMatching … [invalid-choice]
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "wd, https://www.wikidata.org/entity/, http://www.wikidata.org/entity/",
        "wd, http://www.wikidata.org/wiki/, http://www.wikidata.org/entity/",
        "wd, https://www.wikidata.org/wiki/Special:EntityPage/, http://www.wikidata.org/entity/",
        "wd, http://wikidata.org/entity/, http://www.wikidata.org/entity/",
        "wd, http://www.wikidata.org/entity, http://www.wikidata.org/entity/",
        "item, HTTPS://www.wikidata.org/Entity/, http://www.wikidata.org/entity/",
        "skos, https://www.w3.org/2004/02/skos/core#, http://www.w3.org/2004/02/skos/core#",
        "schema, http://schema.org/, https://schema.org/",
        "foaf, https://xmlns.com/foaf/0.1/, http://xmlns.com/foaf/0.1/",
        "ror, http://www.ror.org/, https://ror.org/",
        "isni, http://www.isni.org/isni/, https://isni.org/isni/",
    })
    void namespaceThatIsNearlyRightIsRefusedWithTheRightOne(String prefix, String wrong, String right)
            throws IOException {
        read(HEAD.replaceFirst("#  " + prefix + ":.*\n", "") + "#  " + prefix + ": " + wrong + "\n" + COLUMNS
                + "cge:nvidia\tskos:exactMatch\t\tsssom:NoTermFound" + CURATED);
        assertThat(text())
                .contains("links.sssom.tsv: " + prefix + ": stands for " + wrong + " in the head, and the IRIs that are"
                        + " meant begin with " + right + ". Write \"#  " + prefix + ": " + right
                        + "\". [near-namespace]\n");
    }

    @Test
    void itemUnderAnyOtherAddressOfWikidataIsRefused() throws IOException {
        String head = HEAD + "#  web: https://\n#  m: https://m.wikidata.org/wiki/\n";
        for (String object : List.of("web:www.wikidata.org/wiki/Q1", "web:wikidata.org/entity/Q1", "m:Q1")) {
            read(head + COLUMNS + "cge:nvidia\tskos:exactMatch\t\t" + object + CURATED);
            assertThat(text()).contains("\"" + object + "\" is no item. Write wd:Q and digits");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void fileOfSssomPyOrOfASpreadsheetIsReadLikeOurs(String end) throws IOException {
        String plain = read(HEAD + COLUMNS + "cge:nvidia\tskos:exactMatch\t\twd:Q182477" + CURATED)
                .toString();
        String spaced = HEAD.replaceAll("(?m)^#", "# ") + COLUMNS;
        String quoted = HEAD.replaceAll("(?m)^#(.*)$", "\"#$1\"\t\t\t") + COLUMNS.replace("\n", "\t\t\n");
        String flow = "#mapping_set_id: \"https://example.org/set\" # ours\n#license: 'https://example.org/l'\n"
                + "#curie_map: {cge: \"https://w3id.org/claimgraph/id/\", wd: http://www.wikidata.org/entity/}\n"
                + COLUMNS.toUpperCase(Locale.ROOT);
        String row = "\"cge:nvidia\"\tskos:exactMatch\t\twd:Q182477"
                + CURATED.replace("read the item\n", "\"read the item\"\t\t\n") + "\t\t\n";
        for (String head : List.of(spaced, quoted, flow)) {
            String text = "\uFEFF" + (head + row).replace("\n", end);
            assertThat(read(text).toString()).as(head).isEqualTo(plain);
        }
        assertThat(problems.hasErrors()).as(text()).isFalse();
    }

    @Test
    void quotedCellsMayHoldTabsQuotesAndBreaks() throws IOException {
        List<Link> links = read(HEAD + COLUMNS + "cge:nvidia\tskos:exactMatch\t\twd:Q182477"
                + CURATED.replace("read the item", "\"a \"\"b\"\"\tc\nd\"")
                + "cge:nvidea\tskos:exactMatch\t\twd:Q182477" + CURATED);
        assertThat(links.get(0).evidence()).isEqualTo("a \"b\"\tc\nd");
        assertThat(text()).contains("links.sssom.tsv:10: subject_id: \"nvidea\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cge:nvidia~\"wd:Q1\" x~ | 8: Text follows the closing quote of a cell, at column 20. [malformed-csv]",
                "cge:nvidia~\"open~ | 8: A quote opens on line 8 and never closes. [unbalanced-quote]",
                "cge:nvidia~\u0000~ | 8: A NUL byte [nul-byte]",
                "<<<<<<< ours | 8: The line is a mark of an unfinished merge conflict. [merge-conflict]",
                "cge:nvidia~x | 8: The row has 2 cells, the header has 8. Write one tab for each empty cell."
                        + " [cell-count]",
                "a~b~c~d~e~f~g~h~i | 8: The row has 9 cells, the header has 8. Quote cells that hold tabs."
                        + " [cell-count]",
            })
    void brokenTableIsToldByLineAndNeverByAJavaName(String row, String expected) throws IOException {
        read(HEAD + COLUMNS + row.replace('~', '\t') + "\n");
        String[] parts = expected.split("\\[");
        assertThat(text().lines().filter(line -> line.endsWith("[" + parts[1])))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("links.sssom.tsv:" + parts[0].strip().replaceAll("\\.$", "")));
        assertThat(text()).doesNotContain("Exception", "org.apache", "java.");
    }

    @Test
    void otherEncodingsAndOtherSeparatorsAreNamed() throws IOException {
        Files.write(folder.resolve("links.sssom.tsv"), (HEAD + COLUMNS).getBytes(StandardCharsets.UTF_16));
        new SssomFile(folder.resolve("links.sssom.tsv"), "links.sssom.tsv", problems).read(row -> {});
        read(HEAD + COLUMNS.replace('\t', ','));
        read(HEAD);
        assertThat(text())
                .contains("The file is UTF-16 or UTF-32. Save it as UTF-8. [not-utf8]")
                .contains("separated by commas. Save the table with tabs. [wrong-separator]")
                .contains("The file has no table. Write its header line and its rows below the head. [empty-file]");
    }

    @Test
    void charactersOfItsCellsAreLookedAtLikeThoseOfTheOtherFiles() throws IOException {
        read(HEAD + COLUMNS + "cge:nvidia\tskos:exactMatch\t\twd:Q182477"
                + CURATED.replace("read the item", "read\u000Bthe R&amp;D "));
        assertThat(text())
                .contains("comment: The cell holds U+000B (LINE TABULATION), which XML cannot carry.")
                .contains("[escaped-text]", "[surrounding-space]");
    }

    @Test
    void judgementsMustNotContradictEachOther() throws IOException {
        read(HEAD + COLUMNS
                + "cge:nvidia\tskos:exactMatch\t\twd:Q182477" + CURATED
                + "cge:nvidia\tskos:exactMatch\t\twd:Q1" + CURATED
                + "cge:marble\tskos:exactMatch\t\twd:Q182477" + CURATED
                + "cge:nvidia\tskos:exactMatch\t\tsssom:NoTermFound" + CURATED
                + "cge:nvidia\tskos:closeMatch\t\twd:Q1" + CURATED
                + "cge:marble\tskos:exactMatch\tNot\twd:Q182477" + CURATED);
        assertThat(text()).isEqualTo("""
            links.sssom.tsv:9: object_id: Line 8 matches another item exactly. One thing is one item; write skos:closeMatch where it is only near. [conflicting-links]
            links.sssom.tsv:10: object_id: Line 8 matches another entity exactly. One thing is one item; write skos:closeMatch where it is only near. [conflicting-links]
            links.sssom.tsv:11: object_id: Another row has an item for "nvidia". Delete the row that says none. [conflicting-links]
            links.sssom.tsv:12: object_id: Line 9 judges the same pair. Keep one of them. [duplicate-id]
            links.sssom.tsv:13: object_id: Line 10 says the opposite of the same pair. Keep one of them. [conflicting-links]
            """);
    }

    @Test
    void entityWithoutAJudgementIsNamed() throws IOException {
        read(HEAD + COLUMNS + "cge:nvidia\tskos:exactMatch\t\twd:Q182477" + CURATED);
        assertThat(text())
                .isEqualTo("links.sssom.tsv: warning: \"marble\" has no row. Run claimgraph link propose,"
                        + " or write that none was found. [unjudged-entity]\n");
    }

    @Test
    void headAndHeaderAreHeldAgainstTheSchema() throws IOException {
        read("#curie_map:\n" + "subject_id\tpredicat_id\tobject_id\tobject_id\n");
        assertThat(text()).isEqualTo("""
            links.sssom.tsv: The head has no license. Write "#license: …" at the top. [missing-slot]
            links.sssom.tsv: The head has no mapping_set_id. Write "#mapping_set_id: …" at the top. [missing-slot]
            links.sssom.tsv:2: "object_id" stands twice. Delete one column. [duplicate-column]
            links.sssom.tsv:2: The column mapping_justification is missing. Add it. [missing-column]
            links.sssom.tsv:2: The column predicate_id is missing. Add it. [missing-column]
            links.sssom.tsv:2: "predicat_id" is not a slot of an SSSOM mapping. Did you mean "predicate_id"? [unknown-column]
            """);
    }

    private List<Link> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("links.sssom.tsv"), text, StandardCharsets.UTF_8);
        LinkRows rows = new LinkRows(
                "https://w3id.org/claimgraph/id/", Set.of("nvidia", "marble"), true, "seeds/links.sssom.tsv", problems);
        new SssomFile(file, "links.sssom.tsv", problems).read(rows::accept);
        return rows.finish();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems.sorted()) {
            text.append(problem).append('\n');
        }
        return text.toString();
    }
}
