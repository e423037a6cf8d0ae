package claimgraph.serve.page.answer;

import claimgraph.serve.http.Accept;
import claimgraph.serve.http.FileAnswer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Style sheet, scripts and icon, from the class path; packed once, kept by browsers under the version in their address. */
public final class Assets extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final String OURS = "claimgraph/serve/static/";
    private static final String WEBJARS = "META-INF/resources/webjars/";

    /** What is served, and nothing else. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("site.css", OURS + "site.css"),
            Map.entry("query.css", OURS + "query.css"),
            Map.entry("site.js", OURS + "site.js"),
            Map.entry("network.js", OURS + "network.js"),
            Map.entry("query.js", OURS + "query.js"),
            Map.entry("result.js", OURS + "result.js"),
            Map.entry("copy.js", OURS + "copy.js"),
            Map.entry("icon.svg", OURS + "icon.svg"),
            Map.entry("yasgui.js", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js"),
            Map.entry("yasgui.css", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css"),
            Map.entry("cytoscape.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js"));

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml");

    private final transient Map<String, byte[]> packed = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String file = FILES.get(name);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean versioned = request.getParameter("v") != null;
        response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
        response.addHeader("Vary", "Accept-Encoding");
        if (Accept.zips(request, !FileAnswer.isPart(request))) {
            response.setHeader("Content-Encoding", "gzip");
            FileAnswer.send(request, response, packed(file));
        } else {
            FileAnswer.send(request, response, read(file));
        }
    }

    private byte[] packed(String file) throws IOException {
        byte[] known = packed.get(file);
        if (known != null) {
            return known;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(read(file));
        }
        packed.put(file, bytes.toByteArray());
        return bytes.toByteArray();
    }

    /** Of all their bytes, since browsers keep them for a year under it: another build may change one and no number. */
    public static String version() {
        CRC32 sum = new CRC32();
        try {
            for (String name : new TreeSet<>(FILES.keySet())) {
                sum.update(name.getBytes(StandardCharsets.UTF_8));
                sum.update(read(FILES.getOrDefault(name, name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("The program was packed without " + file + ".");
            }
            return in.readAllBytes();
        }
    }
}
