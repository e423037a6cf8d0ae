package claimgraph.serve.http;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a query string and a form, decoded strictly: what is malformed is refused, not guessed. */
public final class Parameters {
    private static final int MAX = 100;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int count;

    /** Adds {@code name=value} pairs joined by {@code &}; {@code where} is named when they are malformed. */
    public Parameters add(String encoded, String where) {
        for (String pair : encoded.split("&", MAX + 2)) {
            if (!pair.isEmpty()) {
                add(pair, pair.indexOf('='), where);
            }
        }
        return this;
    }

    private void add(String pair, int equals, String where) {
        count++;
        if (count > MAX) {
            throw new Refusal(Reason.BAD_REQUEST, "The " + where + " has more than " + MAX + " parameters.");
        }
        String name = decode(equals < 0 ? pair : pair.substring(0, equals), where);
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1), where);
        values.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The only value of a parameter; a second one is refused. */
    public Optional<String> one(String name) {
        List<String> found = all(name);
        if (found.size() > 1) {
            throw new Refusal(Reason.BAD_REQUEST, "The parameter \"" + name + "\" is given more than once.");
        }
        return found.stream().findFirst();
    }

    private static String decode(String encoded, String where) {
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                bytes.put(hex(raw, i, where));
                i += 2;
            } else {
                bytes.put(raw[i] == '+' ? (byte) ' ' : raw[i]);
            }
        }
        return utf8(bytes.flip(), where);
    }

    private static byte hex(byte[] raw, int percent, String where) {
        int high = percent + 2 < raw.length ? Character.digit(raw[percent + 1], 16) : -1;
        int low = percent + 2 < raw.length ? Character.digit(raw[percent + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new Refusal(
                    Reason.BAD_REQUEST, "The " + where + " has a % that no two hexadecimal digits follow; write %25.");
        }
        return (byte) (high * 16 + low);
    }

    /** Decodes bytes that must be UTF-8. */
    static String utf8(ByteBuffer bytes, String where) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(Reason.BAD_REQUEST, "The " + where + " is not UTF-8.");
        }
    }
}
