package claimgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Where a test types commands, and reads what they say. */
final class Terminal {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... words) {
        return Claimgraph.run(words, new PrintWriter(out, true), errors());
    }

    int run(List<String> words) {
        return run(words.toArray(String[]::new));
    }

    PrintWriter errors() {
        return new PrintWriter(err, true);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
