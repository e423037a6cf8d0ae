package claimgraph.serve.page.terms;

import claimgraph.dataset.CompetencyQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The questions the graph must answer, as examples, by theme. */
public record Examples(List<CompetencyQuestion> questions) {
    private static final int FEW = 3;

    public Examples {
        questions = List.copyOf(questions);
    }

    /** Questions under one heading. */
    public record Theme(String name, List<CompetencyQuestion> questions) {

        /** Some, where there is no room for all. */
        public List<CompetencyQuestion> first() {
            return questions.stream().limit(FEW).toList();
        }
    }

    public List<Theme> themes() {
        Map<String, List<CompetencyQuestion>> byTheme = questions.stream()
                .collect(Collectors.groupingBy(
                        asked -> asked.theme().isEmpty() ? "Questions" : asked.theme(),
                        TreeMap::new,
                        Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                .toList();
    }

    Optional<CompetencyQuestion> named(String id) {
        return questions.stream().filter(asked -> asked.id().equals(id)).findFirst();
    }
}
