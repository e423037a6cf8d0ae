package claimgraph.cli.outcome;

/** The four ways a run ends. */
public final class ExitCode {
    public static final int FINE = 0;
    public static final int DATA_HAS_PROBLEMS = 1;
    public static final int MISUSED = 2;
    public static final int OUR_FAILURE = 3;

    private ExitCode() {}
}
