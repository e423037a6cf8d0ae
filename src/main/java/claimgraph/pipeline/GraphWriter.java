package claimgraph.pipeline;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.clash.Clashes;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Verdict;
import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.DatasetBuilder;
import claimgraph.dataset.Inferring;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Ontology;
import claimgraph.rdf.AnalysisMapper;
import claimgraph.rdf.ClaimMapper;
import claimgraph.rdf.EntityMapper;
import claimgraph.rdf.FactMapper;
import claimgraph.rdf.IriMinter;
import claimgraph.rdf.LinkMapper;
import claimgraph.rdf.MembershipMapper;
import claimgraph.rdf.QuadSink;
import claimgraph.rdf.SourceMapper;
import claimgraph.rdf.ValueMapper;
import claimgraph.weigh.Weighed;

/** Feeds everything that was checked and weighed to the mappers, in one pass. */
final class GraphWriter {

    private GraphWriter() {}

    static ClaimGraph gather(Ontology ontology, Claims claims, Weighed weighed, String hash) {
        IriMinter iris = new IriMinter(ontology.namespaces(), ontology.catalogue());
        DatasetBuilder dataset = new DatasetBuilder(ontology.namespaces(), iris);
        write(ontology, iris, claims, weighed, dataset);
        return new ClaimGraph(dataset.finish(), ontology.namespaces(), hash, ontology.shapes());
    }

    /** Hands over everything but the description of the dataset, which counts what is in it. */
    static void stream(Ontology ontology, Claims claims, Weighed weighed, QuadSink sink) {
        write(ontology, new IriMinter(ontology.namespaces(), ontology.catalogue()), claims, weighed, sink);
    }

    /** The ontology, everything that was checked and weighed, and what follows from it. */
    private static void write(Ontology ontology, IriMinter iris, Claims claims, Weighed weighed, QuadSink sink) {
        Inferring inferring = new Inferring(ontology, iris, sink);
        write(iris, ontology.catalogue(), claims, weighed, inferring);
        inferring.finish();
    }

    private static void write(IriMinter iris, Catalogue catalogue, Claims claims, Weighed weighed, QuadSink sink) {
        SourceMapper sources = new SourceMapper(iris, sink);
        claims.sources().values().forEach(sources::map);
        EntityMapper entities = new EntityMapper(iris, catalogue, sink);
        claims.entities().values().forEach(entities::map);
        LinkMapper links = new LinkMapper(iris, sink);
        claims.links().forEach(links::map);
        Clashes.in(claims).forEach(links::map);
        ValueMapper values = new ValueMapper(iris, sink);
        ClaimMapper claimMapper = new ClaimMapper(iris, catalogue, values, sink);
        FactMapper facts = new FactMapper(iris, catalogue, values, sink);
        AnalysisMapper analysis = new AnalysisMapper(iris, catalogue, claims.entities(), sink);
        MembershipMapper memberships = new MembershipMapper(iris, catalogue, sink);
        for (Verdict verdict : weighed.verdicts()) {
            for (Claim claim : verdict.candidates()) {
                claimMapper.map(claim, verdict.ranks().getOrDefault(claim.id(), Rank.NORMAL));
            }
            facts.map(verdict);
            analysis.map(verdict);
            memberships.map(verdict);
        }
        weighed.across().forEach(analysis::map);
        weighed.reconciliations().forEach(analysis::map);
    }
}
