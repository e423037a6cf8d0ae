package claimgraph.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.serve.guard.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, 12.5, row by row. */
class AcceptTest {
    private static final List<String> OFFERS =
            List.of("application/sparql-results+json", "text/csv", "text/html", "text/turtle");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | application/sparql-results+json",
                "' , ,' | application/sparql-results+json",
                "*/* | application/sparql-results+json",
                "* | application/sparql-results+json",
                "text/csv | text/csv",
                "TEXT/CSV ; Q=0.5 | text/csv",
                "text/* | text/csv",
                "text/csv;q=0.5, text/turtle;q=0.51 | text/turtle",
                "text/csv;q=1.0, text/turtle;q=1.000 | text/csv",
                "text/turtle, text/csv | text/turtle",
                "application/sparql-results+json;q=0, */* | text/csv",
                "application/sparql-results+json;q=0.1, */* | text/csv",
                "*/*, application/sparql-results+json;q=0.1 | text/csv",
                "application/sparql-results+json;Q=0.1, text/csv | text/csv",
                "text/*, text/csv;q=0 | text/html",
                "text/csv;q=0, text/* | text/html",
                "*/*, text/csv | text/csv",
                "text/*, text/turtle | text/turtle",
                "*/*;q=0.1, text/*;q=0.2 | text/csv",
                "text/csv;charset=utf-8 | text/csv",
                "text/csv;header=present | text/csv",
                "text/csv;header=present;q=0.9, text/csv;q=0.1, text/turtle;q=0.5 | text/turtle",
                "text/html;level=1, text/html;q=0.7, text/turtle;q=0.8 | text/turtle",
                "text/csv;a=\"x,y;q=0\" | text/csv",
                "text/csv;q=nonsense, text/turtle;q=0.1 | text/turtle",
                "text/csv;q=7, text/turtle;q=0.1 | text/csv",
                "text/csv;q = 0.2, text/turtle;q=0.3 | text/turtle",
                "image/png, */*;q=0.1 | application/sparql-results+json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | text/html"
            })
    void theBestOfferIsChosen(String header, String chosen) {
        assertThat(Accept.parse(header).best(OFFERS, List::of)).hasValue(chosen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "*/*;q=0",
                "text/*;q=0, application/*;q=0",
                "text/csv;q=0.0",
                "text/csv;q=0.000, image/png"
            })
    void whoRefusesAllGetsNone(String header) {
        assertThat(Accept.parse(header).best(OFFERS, List::of)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true",
                "*/*, text/html | true",
                "*/* | false",
                "'' | false",
                "text/html;q=0 | false",
                "application/json, text/html | false",
                "text/html;q=0.1, text/turtle | false"
            })
    void onlyABrowserPrefersAPage(String header, boolean page) {
        assertThat(Accept.parse(header).prefersHtml()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | true | false",
                "gzip | true | true",
                "GZIP | true | true",
                "x-gzip | true | true",
                "gzip, deflate, br, zstd | true | true",
                "br, zstd | true | false",
                "gzip;q=0 | true | false",
                "gzip;Q=0.000 | true | false",
                "* | true | true",
                "*;q=0.5 | true | true",
                "*, gzip;q=0 | true | false",
                "*;q=0, identity | true | false",
                "*;q=0, gzip | true | true",
                "gzip;q=0.5, identity;q=0.8 | true | false",
                "gzip;q=0.8, identity;q=0.5 | true | true",
                "gzip | false | false",
                "gzip, identity;q=0 | false | true",
                "gzip, *;q=0 | false | true",
                "notgzip | true | false"
            })
    void anAnswerIsPackedForWhoTakesIt(String header, boolean worth, boolean zipped) {
        assertThat(Accept.zips(header, worth)).isEqualTo(zipped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"identity;q=0", "*;q=0", "gzip;q=0, identity;q=0", "gzip;q=0, *;q=0", "br, identity;q=0"})
    void whoTakesNeitherIsTold(String header) {
        assertThatThrownBy(() -> Accept.zips(header, true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Accept-Encoding refuses both");
    }

    @Test
    void anOfferMayHaveSeveralNames() {
        List<List<String>> offers = List.of(List.of("text/turtle", "application/x-turtle"), List.of("text/csv"));
        assertThat(Accept.parse("application/x-turtle, text/csv;q=0.9").best(offers, names -> names))
                .hasValue(offers.get(0));
        assertThat(Accept.parse("application/x-turtle;q=0.2, text/csv;q=0.9").best(offers, names -> names))
                .hasValue(offers.get(1));
    }
}
