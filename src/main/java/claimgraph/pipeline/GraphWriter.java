package claimgraph.pipeline;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Verdict;
import claimgraph.dataset.RdfsStream;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Ontology;
import claimgraph.rdf.AnalysisMapper;
import claimgraph.rdf.ClaimMapper;
import claimgraph.rdf.EntityMapper;
import claimgraph.rdf.FactMapper;
import claimgraph.rdf.IriMinter;
import claimgraph.rdf.LinkMapper;
import claimgraph.rdf.MembershipMapper;
import claimgraph.rdf.PositionMapper;
import claimgraph.rdf.QuadSink;
import claimgraph.rdf.SourceMapper;
import claimgraph.rdf.ValueMapper;
import claimgraph.rdf.Wording;
import claimgraph.weigh.Comparison;
import claimgraph.weigh.Weighing;
import java.util.function.Consumer;

/** Feeds everything that was checked and weighed to the mappers, in one pass. */
final class GraphWriter {

    private final RdfsStream sink;
    private final ClaimMapper claimMapper;
    private final FactMapper facts;
    private final PositionMapper positions;
    private final AnalysisMapper analysis;
    private final MembershipMapper memberships;
    private final LinkMapper links;

    private GraphWriter(Ontology ontology, IriMinter iris, Claims claims, QuadSink to) {
        Catalogue catalogue = ontology.catalogue();
        this.sink = new RdfsStream(ontology, iris, to);
        Wording wording = new Wording(catalogue, claims.entities());
        ValueMapper values = new ValueMapper(iris, sink);
        this.claimMapper = new ClaimMapper(iris, catalogue, values, claims.citedAgain(), sink);
        this.facts = new FactMapper(iris, catalogue, values, wording, sink);
        this.positions = new PositionMapper(iris, catalogue, values, wording, claims, sink);
        this.analysis = new AnalysisMapper(iris, catalogue, wording, sink);
        this.memberships = new MembershipMapper(iris, catalogue, values, wording, sink);
        SourceMapper sources = new SourceMapper(iris, sink);
        claims.sources().values().forEach(sources::map);
        EntityMapper entities = new EntityMapper(iris, catalogue, sink);
        claims.entities().values().forEach(entities::map);
        this.links = new LinkMapper(iris, sink);
        claims.links().forEach(links::map);
    }

    /**
     * Weighs, and hands over what is to be written of each verdict when it is made: everything but the description of the
     * dataset.
     *
     * @param verdicts hears of each verdict as well
     * @param across hears of each verdict across properties
     */
    static Comparison write(
            Ontology ontology, Claims claims, QuadSink sink, Consumer<Verdict> verdicts, Consumer<Verdict> across) {
        IriMinter iris = new IriMinter(ontology.namespaces(), ontology.catalogue());
        GraphWriter writer = new GraphWriter(ontology, iris, claims, sink);
        Comparison comparison = Weighing.weigh(
                claims, ontology.catalogue(), verdicts.andThen(writer::write), across.andThen(writer.analysis::map));
        writer.finish(comparison);
        return comparison;
    }

    private void write(Verdict verdict) {
        for (Claim claim : verdict.candidates()) {
            claimMapper.map(claim, verdict.ranks().getOrDefault(claim.id(), Rank.NORMAL));
        }
        facts.map(verdict);
        positions.map(verdict);
        analysis.map(verdict);
        memberships.map(verdict);
    }

    private void finish(Comparison comparison) {
        comparison.reconciliations().forEach(analysis::map);
        comparison.relations().forEach(analysis::map);
        comparison.clashes().forEach(links::map);
        sink.finish();
    }
}
