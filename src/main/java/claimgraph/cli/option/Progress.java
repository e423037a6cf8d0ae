package claimgraph.cli.option;

import claimgraph.pipeline.Stage;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Says on a terminal what is going on, on one line that the next stage overwrites; says nothing in a pipe. */
final class Progress implements Consumer<Stage> {
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean terminal;

    Progress(PrintWriter err) {
        this.err = err;
        this.terminal = isTerminal();
    }

    /** Java 17 has a console only when input and output are a terminal; no terminal type means no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null && System.getenv("TERM") != null;
    }

    @Override
    public void accept(Stage stage) {
        if (terminal) {
            err.print(stage == Stage.DONE ? CLEAR : CLEAR + "claimgraph: " + stage.words() + " …");
            err.flush();
        }
    }
}
