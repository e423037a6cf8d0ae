package claimgraph.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over texts, files and what else is fed to it, in hexadecimal digits. */
public final class Sha256 {
    private static final int BYTES = 32;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Over the text in UTF-8; {@code bytes} of the hash are enough where nobody forges. */
    public static String of(String text, int bytes) {
        return new Sha256().add(text).hex(bytes);
    }

    public static String of(Path file) {
        Sha256 hash = new Sha256();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(hash.through(OutputStream.nullOutputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hash.hex();
    }

    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** A stream whose bytes are added on their way. */
    public OutputStream through(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** The first bytes of the hash of all that was added; begins anew. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    }

    public String hex() {
        return hex(BYTES);
    }
}
