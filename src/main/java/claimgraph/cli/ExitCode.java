package claimgraph.cli;

/** The four ways a run ends. */
final class ExitCode {
    static final int FINE = 0;
    static final int DATA_HAS_PROBLEMS = 1;
    static final int MISUSED = 2;
    static final int OUR_FAILURE = 3;

    private ExitCode() {}
}
