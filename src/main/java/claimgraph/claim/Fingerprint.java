package claimgraph.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Sixteen hexadecimal digits of SHA-256 over what a claim says, to notice drift and repeats (data-model 4.5). */
public final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Of source, span, subject, property, aspect, value and modality. */
    public static String of(Claim claim) {
        Question question = claim.question();
        String spans = claim.evidence().stream()
                .map(evidence -> evidence.start() + "-" + evidence.end())
                .collect(Collectors.joining(","));
        return hash(String.join(
                "\n",
                claim.source(),
                spans,
                question.subject(),
                question.property(),
                question.aspect(),
                claim.value().key(),
                claim.modality().notation()));
    }

    /** Of a group of claims, whatever their order. */
    public static String of(List<Claim> claims) {
        return hash(claims.stream()
                .map(claim -> claim.id() + " " + of(claim))
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
