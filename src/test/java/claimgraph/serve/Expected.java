package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.serve.AttackTable.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What must come back: the words of the field {@code expect}, and what holds for every answer. */
final class Expected {
    private static final Pattern LEAK = Pattern.compile(
            "(?:\\b(?:java|javax|jdk|sun|org\\.apache|org\\.eclipse|claimgraph\\.serve|io\\.micrometer)\\.[a-z]+\\.?[A-Za-z]*|"
                    + "(?:Exception|Error)\\b:|\\tat |\\.java:\\d+|/root/|/tmp/|root:x:0|"
                    + Pattern.quote(Path.of("").toAbsolutePath().toString()) + ")");

    private Expected() {}

    static void check(Case attack, RawHttp.Reply reply) {
        String expect = attack.field("expect", "200");
        String[] words = expect.split(" ", 2);
        assertThat(statusIn(words[0], reply))
                .as(
                        "%s: status %d, whole %s, instead of %s; %s",
                        attack.name(), reply.status(), reply.whole(), words[0], head(reply.body()))
                .isTrue();
        if (words.length > 1) {
            assertThat(code(reply.body())).as(head(reply.body())).isEqualTo(words[1]);
        }
        contains(attack, reply);
        everyAnswer(attack, reply);
    }

    /** A status, {@code 4xx}, several of them with a bar between, {@code broken}, or {@code ended} for any of these. */
    private static boolean statusIn(String words, RawHttp.Reply reply) {
        for (String word : words.split("\\|")) {
            boolean is = switch (word) {
                case "broken" -> !reply.whole();
                case "ended" -> true;
                case "4xx" -> reply.whole() && reply.status() / 100 == 4;
                default -> reply.whole() && Integer.toString(reply.status()).equals(word);
            };
            if (is) {
                return true;
            }
        }
        return false;
    }

    private static void contains(Case attack, RawHttp.Reply reply) {
        String body = reply.body();
        for (String text : lines(attack.field("contains", ""))) {
            assertThat(body)
                    .as(attack.name())
                    .contains(text.replace("\\n", "\n").replace("\\t", "\t"));
        }
        for (String text : lines(attack.field("lacks", ""))) {
            assertThat(body).as(attack.name()).doesNotContain(text);
        }
        for (String header : lines(attack.field("answer-header", ""))) {
            String[] pair = header.split(": ?", 2);
            assertThat(reply.header(pair[0])).as(attack.name() + " " + pair[0]).contains(pair[1]);
        }
        for (String header : lines(attack.field("no-header", ""))) {
            assertThat(reply.header(header)).as(attack.name() + " " + header).isEmpty();
        }
    }

    private static void everyAnswer(Case attack, RawHttp.Reply reply) {
        if (reply.status() == 0 || reply.status() == 400 && reply.headers().isEmpty()) {
            return;
        }
        assertThat(reply.header("x-content-type-options")).as(attack.name()).isEqualTo("nosniff");
        assertThat(reply.header("content-security-policy")).as(attack.name()).contains("default-src '");
        assertThat(reply.header("access-control-allow-origin"))
                .as(attack.name())
                .isEqualTo("*");
        assertThat(reply.header("access-control-allow-credentials")).isEmpty();
        assertThat(reply.header("server")).isEmpty();
        if (reply.status() >= 400) {
            boolean page = reply.header("content-type").startsWith("text/html");
            if (!page && reply.bytes().length > 0) {
                assertThat(reply.header("content-type")).as(attack.name()).isEqualTo("application/problem+json");
                assertThat(reply.body()).contains("\"status\" : " + reply.status());
            }
            assertThat(LEAK.matcher(reply.body())
                            .results()
                            .map(found -> found.group())
                            .filter(found -> !attack.text().contains(found))
                            .toList())
                    .as(attack.name() + ": " + head(reply.body()))
                    .isEmpty();
        }
    }

    private static List<String> lines(String field) {
        return field.isEmpty() ? List.of() : field.lines().toList();
    }

    private static String code(String problem) {
        var found = Pattern.compile("\"code\" : \"([^\"]*)\"").matcher(problem);
        return found.find() ? found.group(1) : "";
    }

    private static String head(String body) {
        return body.substring(0, Math.min(body.length(), 300));
    }
}
