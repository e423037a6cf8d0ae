package loops;

import claimgraph.claim.Claims;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The graph of our own seeds, in each store. */
@State(Scope.Benchmark)
public class Shipped {
    Path seeds;
    Ontology ontology;
    Claims claims;
    List<Quad> quads;
    List<Node> subjects;
    Graph ours;
    Graph transactional;
    Graph fast;

    @Setup
    public void build() {
        Path root = Path.of(System.getenv("ROOT"));
        seeds = root.resolve("seeds");
        GraphPipeline pipeline =
                GraphPipeline.of(ProjectPaths.find(), seeds, "seeds", Namespaces.PUBLISHED_BASE, stage -> {});
        var built = pipeline.gather(new Problems()).orElseThrow();
        ontology = built.ontology();
        claims = built.claims();
        ClaimGraph graph = built.graph();
        quads = new ArrayList<>();
        graph.dataset().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        quads.removeIf(Quad::isDefaultGraph);
        Graph all = graph.dataset().getDefaultGraph();
        subjects = GraphUtil.listSubjects(all, Node.ANY, Node.ANY).toList();
        ours = all;
        fast = new GraphMem2Fast();
        GraphUtil.addInto(fast, all);
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> GraphUtil.addInto(dataset.getDefaultGraph(), all));
        dataset.begin();
        transactional = dataset.getDefaultGraph();
    }
}
