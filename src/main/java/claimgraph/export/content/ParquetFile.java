package claimgraph.export.content;

import claimgraph.output.OutputFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Parquet with Apache's own writer on the stand-ins for Hadoop of parquet-floor, whose own front door compresses with
 * native code. Ours does not compress: a dictionary of each column makes the files small already.
 */
final class ParquetFile {

    private ParquetFile() {}

    static void write(Table table, Path file) throws IOException {
        OutputFile to = OutputFile.at(file);
        Path part = to.part();
        try {
            try (ParquetWriter<Map<String, Object>> writer = new Builder(new LocalOutputFile(part), table).build()) {
                for (Map<String, Object> row : table.rows()) {
                    writer.write(row);
                }
            }
            to.take(part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static MessageType schema(Table table) {
        List<Type> types = table.columns().stream().map(ParquetFile::type).toList();
        return new MessageType(table.name(), types);
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    private static final class Builder extends ParquetWriter.Builder<Map<String, Object>, Builder> {
        private final Table table;

        private Builder(LocalOutputFile file, Table table) {
            super(file);
            this.table = table;
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Deprecated upstream, and still what must be there. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<Map<String, Object>> getWriteSupport(Configuration configuration) {
            return new Rows(table);
        }
    }

    private static final class Rows extends WriteSupport<Map<String, Object>> {
        private final Table table;
        private @Nullable RecordConsumer out;

        private Rows(Table table) {
            this.table = table;
        }

        /** As above. */
        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema(table), new HashMap<>());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(Map<String, Object> row) {
            RecordConsumer to = Objects.requireNonNull(out);
            to.startMessage();
            for (int i = 0; i < table.columns().size(); i++) {
                String name = table.columns().get(i).name();
                Object cell = row.get(name);
                if (cell != null) {
                    to.startField(name, i);
                    write(to, cell);
                    to.endField(name, i);
                }
            }
            to.endMessage();
        }

        private static void write(RecordConsumer to, Object cell) {
            if (cell instanceof Long number) {
                to.addLong(number);
            } else if (cell instanceof BigDecimal number) {
                to.addDouble(number.doubleValue());
            } else if (cell instanceof LocalDate day) {
                to.addInteger((int) day.toEpochDay());
            } else if (cell instanceof Boolean flag) {
                to.addBoolean(flag);
            } else {
                to.addBinary(Binary.fromString(cell.toString()));
            }
        }
    }
}
