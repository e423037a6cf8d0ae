package claimgraph.export;

import claimgraph.Graphs;
import claimgraph.pipeline.PipelineResult;

/** The edition of our own seeds. */
public final class Editions {

    private Editions() {}

    public static Edition ours() {
        return of(Graphs.ours());
    }

    public static Edition of(PipelineResult built) {
        return new Edition(built.ontology(), built.claims(), built.verdicts(), built.graph(), "0.1.0");
    }
}
