package claimgraph.problem;

/** How bad a problem is: an error stops the build, a warning is only said. */
public enum Severity {
    ERROR,
    WARNING
}
