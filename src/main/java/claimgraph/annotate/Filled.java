package claimgraph.annotate;

import java.util.List;

/**
 * A file of claims with its gaps filled, not written yet.
 *
 * @param changes a line for each row that gained something
 * @param open phrases whose place a person must choose
 * @param unsaid a sentence for each row whose value no figure of its phrase says
 */
public record Filled(SeedText file, String text, List<String> changes, List<Choice> open, List<String> unsaid) {

    public Filled {
        unsaid = List.copyOf(unsaid);
        changes = List.copyOf(changes);
        open = List.copyOf(open);
    }

    /** Replaces the file all at once; a file that needed nothing is not touched. */
    public void write() {
        file.write(text);
    }
}
