package claimgraph.claim;

/**
 * The seed row that something comes from.
 *
 * @param file path of the file, {@code seeds/claims/s003.csv}
 * @param line first physical line, 1-based; moves when rows are inserted, so it never enters the graph
 * @param id the row's own id in that file, {@code c017}
 */
public record Row(String file, long line, String id) {

    /** {@code seeds/claims/s003.csv#c017}: stable under insertion of rows. */
    public String key() {
        return file + "#" + id;
    }
}
