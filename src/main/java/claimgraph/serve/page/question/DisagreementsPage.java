package claimgraph.serve.page.question;

import claimgraph.serve.page.answer.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The page of disagreements, narrowed by {@code ?kind=&entity=&source=}. */
public final class DisagreementsPage implements Function<HttpServletRequest, View> {
    private final Disagreements disagreements;
    private final SumReader sums;

    public DisagreementsPage(Disagreements disagreements, SumReader sums) {
        this.disagreements = disagreements;
        this.sums = sums;
    }

    @Override
    public View apply(HttpServletRequest request) {
        String kind = word(request, "kind");
        String entity = word(request, "entity");
        String source = word(request, "source");
        List<QuestionCard> shown = disagreements.matching(kind, entity, source);
        boolean narrowed = !(kind + entity + source).isEmpty();
        return new View(
                "disagreements",
                Map.of(
                        "all", disagreements,
                        "shown", shown,
                        "kind", kind,
                        "entity", entity,
                        "source", source,
                        "narrowed", narrowed,
                        "sums", narrowed ? List.of() : sums.all()));
    }

    private static String word(HttpServletRequest request, String name) {
        String word = request.getParameter(name);
        return word == null ? "" : word;
    }
}
