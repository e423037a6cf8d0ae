package claimgraph.link.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.link.StandIn;
import claimgraph.link.StandIn.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live service and its faults, replayed by a local stand-in. */
class LiveAnswersTest {

    private final StandIn service = new StandIn();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void stop() {
        service.close();
    }

    private LiveSettings settings() {
        return LiveSettings.of("tests@example.org").withEndpoint(service.uri());
    }

    private WikidataApi api(LiveSettings settings) {
        return new WikidataApi(new LiveAnswers(settings, pauses::add));
    }

    @Test
    void nothingIsAskedWithoutAContact() {
        for (String contact : List.of("", "me", "x\r\nEvil: 1@b")) {
            assertThatThrownBy(() -> LiveSettings.of(contact)).hasMessageContaining("--contact");
        }
    }

    @Test
    void eachRequestSaysWhoWeAreAndHowMuchLagWeBear() {
        assertThat(api(settings()).search("Universe")).containsExactly("Q1");
        assertThat(service.agents).allMatch(agent -> agent.contains("tests@example.org"));
        assertThat(service.requests).allMatch(request -> request.endsWith("&maxlag=5"));
    }

    @Test
    void requestsGoOneByOneWithAPauseBetween() {
        WikidataApi api = api(settings());
        IntStream.range(0, 8).parallel().forEach(i -> api.search("name " + i));
        assertThat(service.mostAtOnce()).isEqualTo(1);
        assertThat(pauses).hasSize(8).filteredOn(Duration.ofSeconds(1)::equals).hasSize(7);
    }

    @Test
    void fiftyItemsAreOneRequest() {
        WikidataApi api = api(settings());
        api.expect(IntStream.rangeClosed(1, 120).mapToObj(i -> "Q" + i).toList());
        assertThat(service.requests).hasSize(3);
        assertThat(api.item("Q7").isMissing()).isTrue();
        assertThat(service.requests).hasSize(3);
    }

    @Test
    void lagBehindStatus200IsWaitedFor() throws IOException {
        String lag = Files.readString(StandIn.SAMPLES.resolve("answers/error-maxlag-full.json"));
        service.then(Fault.busy(lag, "7"));
        assertThat(api(settings()).item("Q24015").isMissing()).isFalse();
        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofSeconds(7));
    }

    @Test
    void tooManyRequestsAreWaitedForAndServerErrorsTriedAgain() {
        service.then(new Fault(429, "slow down", java.util.Map.of("Retry-After", "12"), false))
                .then(Fault.of(503, "<html>"));
        assertThat(api(settings()).item("Q24015").isMissing()).isFalse();
        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofSeconds(12), Duration.ofSeconds(4));
    }

    @Test
    void longWaitsAndRepeatedTroubleAreFailures() {
        service.then(new Fault(429, "", java.util.Map.of("Retry-After", "86400"), false));
        assertThatThrownBy(() -> api(settings()).item("Q1")).hasMessageContaining("wait for 86400 s");
        for (int i = 0; i < 5; i++) {
            service.then(Fault.of(500, ""));
        }
        assertThatThrownBy(() -> api(settings()).item("Q1")).hasMessageContaining("Gave up after 5");
    }

    @Test
    void refusalAndErrorsBehindStatus200AreFailures() {
        service.then(Fault.of(403, "no agent"));
        assertThatThrownBy(() -> api(settings()).search("x")).hasMessageContaining("403");
        service.then(Fault.of(200, "{\"error\":{\"code\":\"internal_api_error\"}}"));
        assertThatThrownBy(() -> api(settings()).search("x")).hasMessageContaining("internal_api_error");
        service.then(Fault.of(200, "{\"success\":1}"));
        assertThatThrownBy(() -> api(settings()).search("x")).hasMessageContaining("has no search");
    }

    /** A cut answer once is tried again; it is never taken for an empty one. */
    @Test
    void cutAnswerIsAFailureNotAnEmptyResult() {
        service.then(Fault.cutAnswer());
        assertThat(api(settings()).item("Q2283").isMissing()).isFalse();
        for (int i = 0; i < 5; i++) {
            service.then(Fault.of(200, "{\"search\":[{\"id\":\"Q1\""));
        }
        assertThatThrownBy(() -> api(settings()).search("x")).hasMessageContaining("cut");
    }

    @Test
    void longAnswerIsNotRead() {
        assertThatThrownBy(() -> api(settings().withMaxBytes(1000)).item("Q2283"))
                .hasMessageContaining("longer than 1000 bytes");
    }

    @Test
    void answersAreKeptAndCanBeAskedAgainWithoutANetwork(@TempDir Path folder) {
        WikidataApi live = api(settings().withCache(folder));
        List<String> hits = live.search("Microsoft");
        String label =
                java.util.Objects.requireNonNull(live.item("Q2283").item()).label();
        int asked = service.requests.size();
        WikidataApi again = api(settings().withCache(folder));
        assertThat(again.search("Microsoft")).isEqualTo(hits);
        assertThat(service.requests).hasSize(asked);
        WikidataApi recorded = new WikidataApi(new RecordedAnswers(folder));
        assertThat(recorded.search("Microsoft")).isEqualTo(hits);
        assertThat(recorded.item("Q2283").item())
                .extracting(item -> item.label())
                .isEqualTo(label);
        assertThatThrownBy(() -> recorded.search("Apple")).hasMessageContaining("was recorded");
    }

    @Test
    void waitsAreSecondsOrDates() {
        Duration usual = Duration.ofSeconds(3);
        assertThat(RetryAfter.of(java.util.Optional.of("9"), usual)).isEqualTo(Duration.ofSeconds(9));
        assertThat(RetryAfter.of(java.util.Optional.of("Wed, 21 Oct 2015 07:28:00 GMT"), usual))
                .isZero();
        assertThat(RetryAfter.of(java.util.Optional.of("soon"), usual)).isEqualTo(usual);
        assertThat(RetryAfter.of(java.util.Optional.empty(), usual)).isEqualTo(usual);
    }
}
