package claimgraph.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | text/csv",
                "text/csv;q=0.5, application/json | application/json text/csv",
                "TEXT/CSV ; Q=0.5 | text/csv",
                "a/b;q=0, c/d | c/d",
                "a/b, c/d | a/b c/d",
                "a/b;q=nonsense, c/d;level=1;q=0.1 | c/d",
                ";;;,,q=x, */*;q=0.1 | q=x */*"
            })
    void rangesAreOrderedByQuality(String header, String ranges) {
        assertThat(String.join(" ", Accept.parse(header).ranges())).isEqualTo(ranges);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true",
                "*/* | false",
                "application/json, text/html | false",
                "text/html;q=0.1, text/turtle | false"
            })
    void onlyABrowserPrefersAPage(String header, boolean page) {
        assertThat(Accept.parse(header).prefersHtml()).isEqualTo(page);
    }
}
