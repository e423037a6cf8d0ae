package claimgraph.serve.page;

import claimgraph.dataset.CompetencyQuestion;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The page at /: what this is, and the questions with a link that runs each. */
public final class StartPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** A question as the page shows it. */
    public record Shown(String id, String question, String why, String link) {}

    private final transient List<Shown> questions;

    public StartPage(List<CompetencyQuestion> questions) {
        this.questions = questions.stream()
                .map(asked -> new Shown(asked.id(), asked.question(), asked.why(), link(asked.text())))
                .toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        Templates.write("start", Map.of("questions", questions), response.getWriter());
    }

    private static String link(String query) {
        return "/sparql?output=text&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
