package claimgraph.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reconciliation service over HTTP, on our own graph, with the examples of the specification. */
class ReconcileTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/claimgraph/serve/reconcile");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static SparqlServer server;

    @BeforeAll
    static void start() {
        server = SparqlServer.start(
                ServedGraph.of(Graphs.ours().graph(), List.of()),
                ServerSettings.standard().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void manifestHasWhatTheOneOfWikidataHas() throws Exception {
        JsonObject ours = JSON.parse(get("reconcile").body());
        JsonObject theirs = JSON.parse(read("0.2-manifest-valid-wikidata.json"));
        assertThat(ours.keys())
                .contains("versions", "name", "identifierSpace", "schemaSpace", "view", "preview", "suggest", "extend");
        assertThat(ours.getObj("suggest").keys())
                .isEqualTo(theirs.getObj("suggest").keys());
        assertThat(ours.getObj("extend").keys())
                .containsAll(theirs.getObj("extend").keys());
        assertThat(ours.get("versions").getAsArray().toString()).contains("0.2");
        assertThat(ours.getObj("view").getString("url")).endsWith("/id/{{id}}");
        assertThat(get("reconcile").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void batchOfTheSpecificationIsAnsweredInTheFormOfTheSpecification() throws Exception {
        String batch = read("0.2-reconciliation-query-batch-valid-example-full.json");
        JsonObject ours = JSON.parse(post("queries", batch).body());
        assertThat(ours.keys()).containsExactlyInAnyOrder("q0", "q1");
        assertThat(ours.getObj("q0").get("result").getAsArray()).isEmpty();
        JsonObject theirs = JSON.parse(read("0.2-reconciliation-result-batch-valid-example-full.json"))
                .getObj("q1")
                .get("result")
                .getAsArray()
                .get(0)
                .getAsObject();
        JsonObject best = best(one("{\"query\":\"Yann LeCun\",\"type\":\"Person\"}"));
        assertThat(best.keys()).containsAll(theirs.keys());
    }

    @Test
    void namesOtherNamesAccentsAndSlipsAreMatched() throws Exception {
        assertThat(matched("Yann LeCun")).isEqualTo("yann-lecun true");
        assertThat(matched("LeCun")).isEqualTo("yann-lecun true");
        assertThat(matched("NVIDIA")).isEqualTo("nvidia true");
        assertThat(matched("Advanced Machine Intelligence Labs")).isEqualTo("ami-labs true");
        assertThat(matched("Gèoffrey  Hinton")).isEqualTo("geoffrey-hinton true");
        assertThat(matched("Geofrey Hinton")).isEqualTo("geoffrey-hinton false");
        assertThat(best(one("{\"query\":\"v-jepa-2\"}")).getString("id")).isEqualTo("v-jepa-2");
        assertThat(one("{\"query\":\"Nobody we know at all\"}").get("result").getAsArray())
                .isEmpty();
    }

    @Test
    void classesAndValuesTellNamesakesApart() throws Exception {
        JsonObject meta = one("{\"query\":\"Meta AI\",\"type\":\"Model\",\"type_strict\":\"any\"}");
        assertThat(meta.get("result").getAsArray())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.toString()).contains("Model"));
        JsonObject should = one("{\"query\":\"Turing Award\",\"type\":\"Person\",\"type_strict\":\"should\"}");
        assertThat(best(should).getString("id")).isEqualTo("turing-award");
        assertThat(best(should).getBoolean("match")).isFalse();
        JsonObject byKey =
                one("{\"query\":\"Facebook\",\"properties\":[{\"pid\":\"wikidata\",\"v\":\"Q380\"}],\"limit\":1}");
        assertThat(best(byKey).getString("id")).isEqualTo("meta");
        JsonObject founder = one("{\"query\":\"AMI Labs\",\"type\":\"Organization\","
                + "\"properties\":[{\"pid\":\"founder\",\"v\":{\"id\":\"yann-lecun\"}}]}");
        assertThat(best(founder).toString()).contains("\"property:founder\"", "100.0");
        assertThat(best(founder).getBoolean("match")).isTrue();
    }

    /** Legal forms of many countries, and names that are spaced in another way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OpenAI Inc. | openai",
                "OpenAI, Inc | openai",
                "OpenAI LLC | openai",
                "Nvidia Corp | nvidia",
                "NVIDIA Corporation | nvidia",
                "World Labs, Inc. | world-labs",
                "World Labs Ltd. | world-labs",
                "WorldLabs | world-labs",
                "Anthropic PBC | anthropic",
                "Mistral AI SAS | mistral-ai",
                "Mistral AI S.A.S. | mistral-ai",
                "AMI Labs GmbH & Co. KG | ami-labs",
                "Yann Le Cun | yann-lecun",
                "Fei Fei Li | fei-fei-li"
            })
    void formsAndSpacesDoNotMatter(String name, String id) throws Exception {
        assertThat(matched(name)).isEqualTo(id + " true");
    }

    /** As OpenRefine and as spreadsheets write them; ours are 2026-01-29 and USD 1.03 billion. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Genie 3 | releasedOn | 2026-01-29 | true",
                "Genie 3 | releasedOn | 2026-01-29T00:00:00Z | true",
                "Genie 3 | releasedOn | 2026-01-29T00:00:00.000+01:00 | true",
                "Genie 3 | releasedOn | 2026-01 | true",
                "Genie 3 | releasedOn | 2026 | true",
                "Genie 3 | releasedOn | 2029-01-26 | false",
                "Genie 3 | releasedOn | 2026-01-28T00:00:00Z | false",
                "Genie 3 | releasedOn | 2025 | false",
                "AMI Labs seed round 2026 | amountRaised | USD 1.03 billion | true",
                "AMI Labs seed round 2026 | amountRaised | 1030000000 | true",
                "AMI Labs seed round 2026 | amountRaised | 1,030,000,000 | true",
                "AMI Labs seed round 2026 | amountRaised | $1.03B | true",
                "AMI Labs seed round 2026 | amountRaised | EUR 1.03 billion | false",
                "AMI Labs seed round 2026 | amountRaised | 1.3 billion | false",
                "AMI Labs seed round 2026 | closedOn | 2026-03-12 | true",
                "AMI Labs seed round 2026 | closedOn | 2026-04 | false"
            })
    void datesAndAmountsAreComparedAsIntervals(String name, String property, String value, boolean fits)
            throws Exception {
        JsonObject best = one("{\"query\":\"" + label(name) + "\",\"properties\":[{\"pid\":\"" + property
                + "\",\"v\":\"" + value + "\"}]}");
        assertThat(best(best).getBoolean("match")).as(best.toString()).isEqualTo(fits);
        assertThat(best(best).toString()).contains("\"property:" + property + "\"");
    }

    @Test
    void aPropertyWithoutDataCostsNothing() throws Exception {
        JsonObject none = one("{\"query\":\"Genie 3\",\"properties\":[{\"pid\":\"parameterCount\",\"v\":\"7 billion\"},"
                + "{\"pid\":\"releasedOn\",\"v\":\"\"}]}");
        assertThat(best(none).getBoolean("match")).as(none.toString()).isTrue();
        assertThat(best(none).toString()).doesNotContain("property:");
    }

    @Test
    void aPropertyThatThereIsNotIsTold() throws Exception {
        HttpResponse<String> answer =
                post("queries", "{\"q\":{\"query\":\"Genie 3\",\"properties\":[{\"pid\":\"nope\",\"v\":\"1\"}]}}");
        assertThat(answer.headers().firstValue("X-Claimgraph-Advice").orElse(""))
                .contains("There is no property", "nope", "/reconcile/suggest/property");
        assertThat(best(JSON.parse(answer.body()).getObj("q")).getBoolean("match"))
                .isTrue();
    }

    /** The name as the graph has it. */
    private static String label(String name) throws Exception {
        return name.startsWith("AMI Labs seed") ? "ami-labs-seed-2026" : name;
    }

    @Test
    void columnsAreFilledAndPropertiesProposed() throws Exception {
        JsonObject answer = JSON.parse(post(
                        "extend",
                        "{\"ids\":[\"ami-labs\",\"nobody\"],\"properties\":[{\"id\":\"founder\"},"
                                + "{\"id\":\"headquarters\"},{\"id\":\"investor\",\"settings\":{\"limit\":\"1\"}}]}")
                .body());
        assertThat(answer.get("meta").getAsArray().toString()).contains("\"founder\"");
        assertThat(answer.getObj("rows").getObj("ami-labs").toString()).contains("\"yann-lecun\"", "\"Yann LeCun\"");
        assertThat(answer.getObj("rows").getObj("nobody").get("founder").getAsArray())
                .isEmpty();
        JsonObject proposed = JSON.parse(get("reconcile/properties?type=Person").body());
        assertThat(proposed.toString()).contains("wikidata").doesNotContain("parameterCount");
        assertThat(post("extend", "{\"ids\":[],\"properties\":[{\"id\":\"no\"}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void thingsClassesAndPropertiesAreSuggestedAndPreviewed() throws Exception {
        assertThat(get("reconcile/suggest/entity?prefix=lec").body()).contains("yann-lecun", "notable");
        assertThat(get("reconcile/suggest/type?prefix=org").body()).contains("Organization");
        assertThat(get("reconcile/suggest/property?prefix=found").body()).contains("foundedOn");
        HttpResponse<String> preview = get("reconcile/preview?id=yann-lecun");
        assertThat(preview.body()).contains("<strong>Yann LeCun</strong>");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("frame-ancestors");
        assertThat(get("reconcile/preview?id=%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void callbackGetsAScriptAndAnythingElseIsRefused() throws Exception {
        assertThat(get("reconcile?callback=jQuery123.done").body()).startsWith("/**/jQuery123.done({");
        assertThat(get("reconcile?callback=alert(1)//").statusCode()).isEqualTo(400);
        assertThat(post("queries", "{\"q0\":").statusCode()).isEqualTo(400);
        assertThat(post("queries", "[1]").statusCode()).isEqualTo(400);
        assertThat(get("reconcile/nothing").statusCode()).isEqualTo(404);
    }

    /** What OpenRefine 3.6.2 (Debian) really sent; OpenRefineIT runs the program itself where it is installed. */
    @Test
    void recordedTrafficOfOpenRefineIsAnswered() throws Exception {
        JsonObject batch =
                JSON.parse(form(read("openrefine-3.6.2-queries.form").strip()).body());
        assertThat(batch.keys()).hasSize(6);
        assertThat(best(batch.getObj("q0")).getString("id")).isEqualTo("yann-lecun");
        assertThat(best(batch.getObj("q0")).getBoolean("match")).isTrue();
        assertThat(best(batch.getObj("q1")).getBoolean("match")).isFalse();
        JsonObject extended =
                JSON.parse(form(read("openrefine-3.6.2-extend.form").strip()).body());
        assertThat(extended.getObj("rows").getObj("ami-labs").toString()).contains("Yann LeCun");
    }

    @Test
    void itemLeadsToTheThing() throws Exception {
        HttpResponse<String> found = get("id?wikidata=Q380");
        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(found.headers().firstValue("Location")).contains("/id/meta");
        assertThat(get("id?ror=056y0v115").headers().firstValue("Location")).contains("/id/anthropic");
        assertThat(get("id?wikidata=Q27745011").statusCode()).isEqualTo(404);
        assertThat(get("id").statusCode()).isEqualTo(400);
    }

    private static String matched(String name) throws Exception {
        JsonObject best = best(one("{\"query\":\"" + name + "\"}"));
        return best.getString("id") + " " + best.getBoolean("match");
    }

    private static JsonObject one(String query) throws Exception {
        return JSON.parse(post("queries", "{\"q\":" + query + "}").body()).getObj("q");
    }

    private static JsonObject best(JsonObject answer) {
        return answer.get("result").getAsArray().get(0).getAsObject();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.uri() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String name, String json) throws IOException, InterruptedException {
        return form(name + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> form(String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.uri() + "reconcile"))
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String read(String file) throws IOException {
        return Files.readString(EXAMPLES.resolve(file));
    }
}
