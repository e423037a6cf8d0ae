package claimgraph.serve.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is not answered, and the reason as its sender reads it; never a word about our own classes or files.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Map<String, Object> details = new LinkedHashMap<>();

    /** The detail is full sentences: what is wrong, what to do instead. */
    public Refusal(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** Adds a member to the problem document, such as the line. */
    public Refusal with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> details() {
        return details;
    }
}
