package claimgraph.pipeline;

/** The stages of the pipeline, in order; what a person sees while they wait. */
public enum Stage {
    READING("reading the ontology"),
    CHECKING("checking the seeds"),
    WEIGHING("weighing the claims"),
    WRITING("writing RDF"),
    SHAPING("holding the graph against its shapes"),
    /** Nothing more to wait for. */
    DONE("done");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** What is going on, to stand behind "claimgraph is …". */
    public String words() {
        return words;
    }
}
