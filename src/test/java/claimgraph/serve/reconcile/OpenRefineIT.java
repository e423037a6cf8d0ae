package claimgraph.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Graphs;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * OpenRefine itself, as Debian packages it (apt-get install openrefine), matches a column of names against us. Where it
 * is not installed this is skipped, and ReconcileTest replays what it sent.
 */
class OpenRefineIT {

    private static final Path PROGRAM = Path.of("/usr/bin/openrefine");
    private static final String TABLE = "name\nYann LeCun\nNvidia\nAdvanced Machine Intelligence Labs\nGeofrey Hinton\n"
            + "Nobody at all\nDeepMind\n";
    private static final int ROWS = 6;
    private static final int PATIENCE = 90;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private String refine = "";

    @Test
    void columnIsMatched(@TempDir Path folder) throws Exception {
        assumeTrue(
                Files.isExecutable(PROGRAM), "OpenRefine is not installed; its recorded traffic is replayed instead");
        int port = freePort();
        refine = "http://127.0.0.1:" + port;
        Process program = start(port, folder);
        try (SparqlServer server = SparqlServer.start(
                ServedGraph.of(Graphs.ours().graph(), List.of()),
                ServerSettings.standard().withPort(0))) {
            waitForToken();
            String project = project();
            reconcile(project, server.uri() + "reconcile");
            assertThat(judgments(project))
                    .containsExactly(
                            "Yann LeCun matched yann-lecun",
                            "Nvidia matched nvidia",
                            "Advanced Machine Intelligence Labs matched ami-labs",
                            "Geofrey Hinton none",
                            "Nobody at all none",
                            "DeepMind matched google-deepmind");
        } finally {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
    }

    private static Process start(int port, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                PROGRAM.toString(),
                "-i",
                "127.0.0.1",
                "-p",
                "" + port,
                "-d",
                folder.toString(),
                "-x",
                "refine.headless=true");
        builder.environment().put("REFINE_MEMORY", "512M");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("openrefine.log").toFile())
                .start();
    }

    private void waitForToken() throws InterruptedException {
        for (int second = 0; second < PATIENCE; second++) {
            try {
                token();
                return;
            } catch (IOException e) {
                Thread.sleep(1000);
            }
        }
        throw new AssertionError("OpenRefine did not start within " + PATIENCE + " seconds");
    }

    private String token() throws IOException, InterruptedException {
        return JSON.parse(get("/command/core/get-csrf-token")).getString("token");
    }

    private String project() throws IOException, InterruptedException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"";
        String body = part + "project-name\"\r\n\r\nnames\r\n" + part
                + "project-file\"; filename=\"names.csv\"\r\nContent-Type: text/csv\r\n\r\n" + TABLE + "\r\n--x--\r\n";
        HttpResponse<String> made = client.send(
                HttpRequest.newBuilder(
                                URI.create(refine + "/command/core/create-project-from-upload?csrf_token=" + token()))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return made.headers().firstValue("Location").orElseThrow().replaceFirst(".*project=", "");
    }

    private void reconcile(String project, String service) throws IOException, InterruptedException {
        String config = "{\"mode\":\"standard-service\",\"service\":\"" + service
                + "\",\"identifierSpace\":\"i\",\"schemaSpace\":\"s\",\"type\":null,\"autoMatch\":true,"
                + "\"columnDetails\":[],\"limit\":5}";
        String form = Map.of(
                        "columnName",
                        "name",
                        "config",
                        config,
                        "engine",
                        "{\"facets\":[],\"mode\":\"row-based\"}",
                        "csrf_token",
                        token())
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        client.send(
                HttpRequest.newBuilder(URI.create(refine + "/command/core/reconcile?project=" + project))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private List<String> judgments(String project) throws IOException, InterruptedException {
        JsonObject rows = new JsonObject();
        for (int second = 0; second < PATIENCE; second++) {
            rows = JSON.parse(get("/command/core/get-rows?start=0&limit=20&project=" + project));
            if (rows.getObj("pool").getObj("recons").size() == ROWS) {
                break;
            }
            Thread.sleep(1000);
        }
        JsonObject recons = rows.getObj("pool").getObj("recons");
        JsonArray all = rows.get("rows").getAsArray();
        return all.stream()
                .map(row -> row.getAsObject().get("cells").getAsArray().get(0).getAsObject())
                .map(cell -> judgment(cell, recons.getObj(cell.getString("r"))))
                .toList();
    }

    private static String judgment(JsonObject cell, JsonObject recon) {
        String matched = recon.hasKey("m") ? " " + recon.getObj("m").getString("id") : "";
        return cell.getString("v") + " " + recon.getString("j") + matched;
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(refine + path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
