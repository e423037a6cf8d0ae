package claimgraph.dataset;

import org.jspecify.annotations.Nullable;

/**
 * A file in which the dataset can be had.
 *
 * @param address where it is
 * @param bytes what is known of its bytes; null while nobody made it: a description must not wait for that
 */
public record Distribution(
        String fileName,
        String mediaType,
        String address,
        @Nullable Bytes bytes) {

    /** How many there are, and their SHA-256 in hexadecimal digits. */
    public record Bytes(long count, String sha256) {}
}
