package claimgraph.store.build;

import claimgraph.store.Sections;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Writes the sections of a snapshot one after the other, and what {@link Sections} needs to find them again. */
final class SectionWriter {
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer header;
    private CRC32C checksum = new CRC32C();
    private long length;

    SectionWriter(FileChannel file, int sections) throws IOException {
        this.file = file;
        this.header = ByteBuffer.allocate(Sections.headerLength(sections)).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(Sections.MAGIC).putInt(Sections.VERSION).putInt(sections);
        file.position(header.capacity());
    }

    SectionWriter text(String text) throws IOException {
        return bytes(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    SectionWriter bytes(ByteBuffer bytes) throws IOException {
        ByteBuffer left = bytes.duplicate();
        while (left.hasRemaining()) {
            if (!waiting.hasRemaining()) {
                flush();
            }
            int count = Math.min(left.remaining(), waiting.remaining());
            waiting.put(left.slice(left.position(), count));
            left.position(left.position() + count);
        }
        return this;
    }

    SectionWriter number(int number) throws IOException {
        if (waiting.remaining() < Integer.BYTES) {
            flush();
        }
        waiting.putInt(number);
        return this;
    }

    /** The section is whole; the next one begins at a place that numbers can be read from. */
    void end() throws IOException {
        flush();
        header.putLong(length).putLong(checksum.getValue());
        for (long at = length; at % Sections.ALIGNED != 0; at++) {
            waiting.put((byte) 0);
        }
        flush();
        checksum = new CRC32C();
        length = 0;
    }

    /** The header comes last, so a file that was not finished has none. */
    void finish() throws IOException {
        header.putLong(Sections.checksum(header.duplicate().flip())).flip();
        file.position(0);
        write(header);
        file.force(true);
    }

    private void flush() throws IOException {
        waiting.flip();
        checksum.update(waiting.duplicate());
        length += waiting.remaining();
        write(waiting);
        waiting.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
