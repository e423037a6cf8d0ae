package claimgraph.serve.page.terms;

import claimgraph.dataset.DatasetFile;
import claimgraph.serve.http.Accept;
import claimgraph.serve.http.FileAnswer;
import claimgraph.serve.page.answer.Shell;
import claimgraph.serve.page.answer.View;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /dumps/}: a page that lists the files, the files, and their checksums in the form of sha256sum. */
public final class DumpServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String CHECKSUMS = "SHA256SUMS";

    private final transient Dumps dumps;
    private final transient Shell shell;

    public DumpServlet(Dumps dumps, Shell shell) {
        this.dumps = dumps;
        this.shell = shell;
    }

    /** A file as the page lists it; empty figures while nobody made it. */
    public record Line(String name, String mediaType, List<PackedFile> made) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (request.getPathInfo() == null) {
            response.sendRedirect("/dumps/");
        } else if (name.isEmpty()) {
            shell.sendAnew(new View("dumps", Map.of("files", lines())), request, response);
        } else if (name.equals(CHECKSUMS)) {
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            FileAnswer.send(request, response, checksums().getBytes(StandardCharsets.UTF_8));
        } else {
            sendFile(name, request, response);
        }
    }

    private String checksums() {
        return Arrays.stream(DatasetFile.values())
                .map(file -> dumps.get(file).sha256() + "  " + file.fileName() + "\n")
                .collect(Collectors.joining());
    }

    private List<Line> lines() {
        return Arrays.stream(DatasetFile.values())
                .map(file -> new Line(
                        file.fileName(),
                        file.mediaType(),
                        dumps.known(file).stream().toList()))
                .toList();
    }

    private void sendFile(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = name.endsWith(".gz");
        String plain = packed ? name.substring(0, name.length() - ".gz".length()) : name;
        for (DatasetFile file : DatasetFile.values()) {
            if (file.fileName().equals(plain)) {
                if (!shell.isKnown(request, response, name)) {
                    send(dumps.get(file), packed, request, response);
                }
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "The files are listed at /dumps/");
    }

    private static void send(PackedFile file, boolean packed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (packed) {
            response.setContentType("application/gzip");
            strong(response);
            file.sendPacked(request, response);
            return;
        }
        response.setContentType(file.file().mediaType());
        response.setCharacterEncoding("UTF-8");
        response.addHeader("Vary", "Accept-Encoding");
        if (Accept.zips(request, !FileAnswer.isPart(request))) {
            response.setHeader("Content-Encoding", "gzip");
            file.sendPacked(request, response);
        } else {
            strong(response);
            file.send(request, response);
        }
    }

    /** The bytes of a file are the same each time, so that a part of them can be put to another. */
    private static void strong(HttpServletResponse response) {
        response.setHeader("ETag", response.getHeader("ETag").replaceFirst("^W/", ""));
    }
}
