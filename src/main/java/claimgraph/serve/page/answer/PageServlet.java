package claimgraph.serve.page.answer;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** A page for people only. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Shell shell;
    private final transient Function<HttpServletRequest, View> page;

    public PageServlet(Shell shell, Function<HttpServletRequest, View> page) {
        this.shell = shell;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        shell.send(page.apply(request), request, response);
    }
}
