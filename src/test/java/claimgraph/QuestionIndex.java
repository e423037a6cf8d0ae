package claimgraph;

import claimgraph.dataset.CompetencyQuestion;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the page that lists the questions of queries/ by theme, from their headers. */
final class QuestionIndex {
    /** The themes, in the order of the page. */
    static final List<String> THEMES = List.of(
            "funding",
            "people and roles",
            "models and capabilities",
            "standards and regions",
            "provenance",
            "disagreement",
            "time",
            "quality of sources",
            "links");

    private static final String TOP = """
            # Questions

            What the graph must be able to answer. Each question is one file, `cqNN-name.rq`, that says in its header what is asked, why, and what
            a right answer looks like; the answer lies beside it, as SPARQL TSV (or Turtle), and a test asks every question over HTTP and compares.
            The first digit of the number is the theme; disagreement has two, 5 and 6.

                ./claimgraph query queries/cq01-valuations.rq

            To learn SPARQL on these, read [docs/cookbook.md](../docs/cookbook.md). To add one: write the `.rq`, run
            `mvn test -Dtest='Question*Test' -Dgolden=write`, and read the answer that it wrote against the seeds before you commit it.

            This page is made from the headers by the same command.
            """;

    private QuestionIndex() {}

    static String page(List<CompetencyQuestion> questions) {
        return TOP
                + THEMES.stream()
                        .map(theme -> section(
                                theme,
                                questions.stream()
                                        .filter(asked -> asked.theme().equals(theme))
                                        .toList()))
                        .collect(Collectors.joining());
    }

    private static String section(String theme, List<CompetencyQuestion> questions) {
        return questions.isEmpty()
                ? ""
                : "\n## " + Character.toUpperCase(theme.charAt(0)) + theme.substring(1)
                        + "\n\n| Question | Why it is asked |\n|---|---|\n"
                        + questions.stream().map(QuestionIndex::line).collect(Collectors.joining());
    }

    private static String line(CompetencyQuestion asked) {
        return "| [%s](%s.rq) %s | %s |\n"
                .formatted(asked.id().substring(0, 4), asked.id(), cell(asked.question()), cell(asked.why()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
