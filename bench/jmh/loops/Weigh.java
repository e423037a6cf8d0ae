package loops;

import claimgraph.weigh.Weighed;
import claimgraph.weigh.Weighing;
import org.openjdk.jmh.annotations.Benchmark;

/** All shipped claims weighed: verdicts, differences, sums. There is no peer. */
public class Weigh {

    @Benchmark
    public Weighed ours(Shipped shipped) {
        return Weighing.weigh(shipped.claims, shipped.ontology.catalogue());
    }
}
