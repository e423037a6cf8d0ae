package claimgraph.export.content;

/**
 * A column of a table.
 *
 * @param name snake_case, never a word that SQL reserves
 * @param meaning one sentence or more, for the dictionary
 */
public record Column(String name, Type type, String meaning) {

    /** What its cells are; an absent cell is null in every format, and empty in CSV. */
    public enum Type {
        /** {@link String} */
        TEXT("VARCHAR", "string"),
        /** {@link Long} */
        WHOLE("BIGINT", "Int64"),
        /** {@link java.math.BigDecimal} */
        NUMBER("DOUBLE", "float64"),
        /** {@link java.time.LocalDate} */
        DAY("DATE", "datetime64"),
        /** {@link Boolean} */
        FLAG("BOOLEAN", "boolean");

        private final String sql;
        private final String pandas;

        Type(String sql, String pandas) {
            this.sql = sql;
            this.pandas = pandas;
        }

        /** Its name in SQL, which is what Parquet's readers show. */
        public String sql() {
            return sql;
        }

        /** Its name in pandas. */
        public String pandas() {
            return pandas;
        }
    }
}
