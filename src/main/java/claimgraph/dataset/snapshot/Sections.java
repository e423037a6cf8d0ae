package claimgraph.dataset.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Cuts bytes into sections, each with its length before it, and joins sections to bytes. */
final class Sections {

    private final ByteBuffer bytes;

    Sections(ByteBuffer bytes) {
        this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    ByteBuffer next() {
        int length = bytes.getInt();
        ByteBuffer section = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return section;
    }

    IntBuffer numbers() {
        return next().asIntBuffer();
    }

    String text() {
        return StandardCharsets.UTF_8.decode(next()).toString();
    }

    static ByteBuffer text(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    static ByteBuffer numbers(IntBuffer numbers) {
        ByteBuffer bytes =
                ByteBuffer.allocate(numbers.capacity() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers.duplicate().clear());
        return bytes;
    }

    static ByteBuffer join(List<ByteBuffer> sections) {
        int length = sections.stream()
                .mapToInt(section -> section.remaining() + Integer.BYTES)
                .reduce(0, Math::addExact);
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (ByteBuffer section : sections) {
            bytes.putInt(section.remaining()).put(section.duplicate());
        }
        return bytes.flip();
    }
}
