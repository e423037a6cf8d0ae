package claimgraph.serve.page.terms;

import claimgraph.dataset.DatasetFile;
import claimgraph.serve.http.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;

/** One file of the dataset, packed in memory. */
public final class PackedFile {
    private static final int PIECE = 1 << 16;

    private final DatasetFile file;
    private final byte[] gzip;
    private final long bytes;
    private final String sha256;

    /**
     * A file that was made.
     *
     * @param bytes how many they are when unpacked
     * @param sha256 of the unpacked bytes
     */
    PackedFile(DatasetFile file, byte[] gzip, long bytes, String sha256) {
        this.file = file;
        this.gzip = gzip.clone();
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    DatasetFile file() {
        return file;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    void sendPacked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.send(request, response, gzip);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.send(request, response, bytes, this::unpack);
    }

    private void unpack(OutputStream out, long from, long count) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            in.skipNBytes(from);
            byte[] piece = new byte[PIECE];
            for (long left = count; left > 0; ) {
                int read = in.read(piece, 0, (int) Math.min(piece.length, left));
                if (read < 0) {
                    throw new IOException("The file ends before its length.");
                }
                out.write(piece, 0, read);
                left -= read;
            }
        }
    }
}
