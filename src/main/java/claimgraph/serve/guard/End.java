package claimgraph.serve.guard;

/** Why a running query was ended. */
public enum End {
    TIME,
    MEMORY,
    CLIENT_GONE,
    OVERLOAD,
    STOPPING
}
