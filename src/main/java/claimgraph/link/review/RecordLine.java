package claimgraph.link.review;

/** A row of records.csv, as text. */
public record RecordLine(String record, String entity, String property, String value, String evidence)
        implements Comparable<RecordLine> {

    public static final String COLUMNS = "record,entity,property,value,evidence";

    /** With commas between cells; a cell that needs quotes has them. */
    public String csv() {
        return String.join(",", cell(record), cell(entity), cell(property), cell(value), cell(evidence));
    }

    private static String cell(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public int compareTo(RecordLine other) {
        return csv().compareTo(other.csv());
    }
}
