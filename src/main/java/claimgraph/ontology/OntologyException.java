package claimgraph.ontology;

import java.util.List;
import java.util.stream.Collectors;

/** The ontology cannot be used as it is; all that is wrong with its files, in plain sentences. */
public final class OntologyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /**
     * What is wrong with one file.
     *
     * @param file path within the folder of the ontology; empty when it is none in particular
     * @param line where it is, counted from 1; 0 when it is no line in particular
     */
    public record Fault(String file, long line, String message) {}

    OntologyException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> "ontology/" + fault.file() + ": " + fault.message())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Each file can be read, but what they say together cannot be used. */
    static OntologyException unusable(RuntimeException cause) {
        OntologyException failure =
                new OntologyException(List.of(new Fault("", 0, "It cannot be used: " + cause.getMessage() + ".")));
        failure.initCause(cause);
        return failure;
    }

    public List<Fault> faults() {
        return faults;
    }
}
