package claimgraph.claim;

import java.util.List;
import java.util.stream.Collectors;

/** Sixteen hexadecimal digits of SHA-256 over what a claim says, to notice drift and repeats (docs/data-model.md, Claims and evidence). */
public final class Fingerprint {

    private static final int BYTES = 8;

    /** Finding the algorithm takes longer than the hash of a short text. */
    private static final ThreadLocal<Sha256> HASH = ThreadLocal.withInitial(Sha256::new);

    private Fingerprint() {}

    /** Of source, subject, property, aspect, value and modality: what is said, wherever the source says it. */
    public static String of(Claim claim) {
        Question question = claim.question();
        return hash(String.join(
                "\n",
                claim.source(),
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
        return HASH.get().add(text).hex(BYTES);
    }
}
