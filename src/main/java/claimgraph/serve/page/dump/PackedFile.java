package claimgraph.serve.page.dump;

import claimgraph.dataset.DatasetFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;

/** One file of the dataset, packed in memory. */
public final class PackedFile {
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

    void writePacked(OutputStream out) throws IOException {
        out.write(gzip);
    }

    void write(OutputStream out) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            in.transferTo(out);
        }
    }
}
