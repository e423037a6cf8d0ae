package claimgraph.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cases of a file in attacks/. A case opens with {@code ### its-name}; then come fields, one a line, and at last the
 * query, or a raw request, over as many lines as it needs. In both, {@code @@{60|text}} is text 60 times, and
 * {@code @@{canary}} the address of a server that must not be called. In a raw request {@code %%00} is the byte 0.
 */
final class AttackTable {
    private static final Pattern REPEAT = Pattern.compile("@@\\{(\\d+)\\|([^@]*?)}@");
    private static final Pattern BYTE = Pattern.compile("%%([0-9A-F]{2})");

    /** A case: where it stands, its fields, and what is sent. */
    record Case(String group, String name, Map<String, String> fields, String text) {
        String field(String name, String otherwise) {
            return fields.getOrDefault(name, otherwise);
        }

        boolean isRaw() {
            return fields.containsKey("raw");
        }

        /** The bytes of the request. */
        byte[] request(String canary) {
            String filled = repeated(text.replace("@@{canary}", canary));
            return isRaw() ? raw(filled) : query(filled);
        }

        private byte[] query(String query) {
            String parameters = field("params", "").replace("@@{canary}", canary(query));
            String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
            String headers = "\nHost: localhost\nConnection: close\nAccept: "
                    + field("accept", "*/*")
                    + field("header", "").replaceFirst("^(?=.)", "\n");
            String more = parameters.isEmpty() ? "" : "&" + parameters;
            return switch (field("send", "get")) {
                case "get" ->
                    RawHttp.request("GET /sparql?query=" + encoded + more + " HTTP/1.1" + headers, new byte[0]);
                case "head" ->
                    RawHttp.request("HEAD /sparql?query=" + encoded + more + " HTTP/1.1" + headers, new byte[0]);
                case "form" -> post("/sparql", "application/x-www-form-urlencoded", "query=" + encoded + more, headers);
                case "post" ->
                    post(
                            "/sparql" + (parameters.isEmpty() ? "" : "?" + parameters),
                            "application/sparql-query",
                            query,
                            headers);
                default -> throw new IllegalArgumentException(name + ": send is get, head, form or post");
            };
        }

        private String canary(String query) {
            Matcher address =
                    Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\w*").matcher(query);
            return address.find() ? address.group() : "";
        }

        private static byte[] post(String path, String type, String body, String headers) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return RawHttp.request(
                    "POST " + path + " HTTP/1.1" + headers + "\nContent-Type: " + type + "\nContent-Length: "
                            + bytes.length,
                    bytes);
        }

        /** As it stands, with CR LF at the ends of the lines of its head. */
        private static byte[] raw(String text) {
            int blank = text.indexOf("\n\n");
            String head = blank < 0 ? text.stripTrailing() + "\n\n" : text.substring(0, blank + 2);
            String body = blank < 0 ? "" : text.substring(blank + 2).stripTrailing();
            byte[] bytes = bytes(body);
            String length = Integer.toString(bytes.length);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(bytes(head.replace("@@{length}", length).replace("\n", "\r\n")));
            request.writeBytes(bytes);
            return request.toByteArray();
        }

        private static byte[] bytes(String text) {
            return BYTE.matcher(text)
                    .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)))
                    .getBytes(text.contains("%%") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        }
    }

    private AttackTable() {}

    static List<Case> read(String group) {
        List<Case> cases = new ArrayList<>();
        for (String block : text(group).split("(?m)^### ")) {
            if (!block.isBlank() && !block.startsWith("#")) {
                cases.add(readCase(group, block));
            }
        }
        return cases;
    }

    private static Case readCase(String group, String block) {
        String[] lines = block.split("\n", -1);
        Map<String, String> fields = new TreeMap<>();
        int i = 1;
        for (; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String field = lines[i].substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
            String value = lines[i].substring(colon + 1).strip();
            if (field.equals("query") || field.equals("raw")) {
                fields.put(field, value);
                break;
            }
            fields.merge(field, value, (first, next) -> first + "\n" + next);
        }
        String first = Objects.requireNonNullElse(fields.getOrDefault("query", fields.get("raw")), "");
        String rest = String.join("\n", List.of(lines).subList(Math.min(lines.length, i + 1), lines.length));
        return new Case(group, lines[0].strip(), fields, first.isEmpty() ? rest.stripTrailing() : first);
    }

    static String repeated(String text) {
        String result = text;
        for (Matcher found = REPEAT.matcher(result); found.find(); found = REPEAT.matcher(result)) {
            String times = found.group(2).repeat(Integer.parseInt(found.group(1)));
            result = result.substring(0, found.start()) + times + result.substring(found.end());
        }
        return result;
    }

    private static String text(String group) {
        try (InputStream in = AttackTable.class.getResourceAsStream("attacks/" + group + ".txt")) {
            return new String(Objects.requireNonNull(in, group).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
