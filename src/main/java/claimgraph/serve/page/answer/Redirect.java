package claimgraph.serve.page.answer;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leads from one address of ours to another. */
public final class Redirect extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final String path;

    public Redirect(String path) {
        this.path = path;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path);
    }
}
