package claimgraph.serve.page.answer;

import claimgraph.serve.http.FileAnswer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** One small file that is always the same, from the class path: robots.txt, the description of our routes. */
public final class Fixed extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String type;

    /** @param file name in claimgraph/serve/static/ */
    public Fixed(String file, String type) {
        this.file = file;
        this.type = type;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream in = Fixed.class.getClassLoader().getResourceAsStream("claimgraph/serve/static/" + file)) {
            if (in == null) {
                throw new IOException("The program was packed without " + file + ".");
            }
            FileAnswer.send(request, response, in.readAllBytes());
        }
    }
}
