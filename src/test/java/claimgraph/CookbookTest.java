package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.serve.sparql.LocalQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the queries of docs/cookbook.md and holds what they give against what is printed below them. */
class CookbookTest {
    private static final Path COOKBOOK = Path.of("docs/cookbook.md");
    private static final Pattern PREFIXES = Pattern.compile("```sparql\n((?:PREFIX [^\n]+\n)+)```\n");
    private static final Pattern RECIPE = Pattern.compile(
            "(```sparql\n)((?:(?!PREFIX|```)[^\n]*\n)+)(```\n\n```text\n)((?:(?!```)[^\n]*\n)*)(```\n)");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(sparql|text)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");

    @Test
    void eachQueryGivesWhatIsPrintedBelowIt() throws IOException {
        String page = Files.readString(COOKBOOK);
        Matcher prefixes = PREFIXES.matcher(page);
        assertThat(prefixes.find()).as("the block of prefixes").isTrue();
        Golden.check(
                COOKBOOK,
                RECIPE.matcher(page)
                        .replaceAll(recipe -> Matcher.quoteReplacement(recipe.group(1)
                                + recipe.group(2)
                                + recipe.group(3)
                                + answer(prefixes.group(1) + recipe.group(2))
                                + recipe.group(5))));
    }

    /** A block that the pattern above misses would be neither run nor compared. */
    @Test
    void eachBlockIsPartOfARecipe() throws IOException {
        String page = Files.readString(COOKBOOK);

        assertThat(BLOCK.matcher(page).results().count())
                .isEqualTo(1 + 2 * RECIPE.matcher(page).results().count());
    }

    @Test
    void eachLinkLeadsToAFile() throws IOException {
        assertThat(LINK.matcher(Files.readString(COOKBOOK)).results().map(CookbookTest::target))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static Path target(MatchResult link) {
        return COOKBOOK.resolveSibling(link.group(1));
    }

    private static String answer(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LocalQuery(Graphs.ours().graph(), List.of()).run(query, LocalQuery.Format.TABLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
