package claimgraph.serve.page.home;

import claimgraph.serve.page.answer.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The page of results, {@code /search?q=lecun}; works without scripts. */
public final class SearchPage implements Function<HttpServletRequest, View> {
    private static final int MOST = 60;

    private final SearchIndex index;

    public SearchPage(SearchIndex index) {
        this.index = index;
    }

    @Override
    public View apply(HttpServletRequest request) {
        String asked = request.getParameter("q");
        String words = asked == null ? "" : asked.strip();
        List<Found> found = index.find(words, MOST);
        return new View(
                "search",
                Map.of(
                        "asked",
                        words,
                        "things",
                        found.stream().filter(each -> !isPhrase(each)).toList(),
                        "phrases",
                        found.stream().filter(SearchPage::isPhrase).toList(),
                        "full",
                        found.size() == MOST));
    }

    private static boolean isPhrase(Found found) {
        return found.kind().equals("phrase");
    }
}
