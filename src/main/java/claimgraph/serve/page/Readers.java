package claimgraph.serve.page;

import claimgraph.serve.page.entity.EntityReader;
import claimgraph.serve.page.home.HomePage;
import claimgraph.serve.page.home.HomeReader;
import claimgraph.serve.page.home.IndexReader;
import claimgraph.serve.page.home.SearchIndex;
import claimgraph.serve.page.question.Disagreements;
import claimgraph.serve.page.question.QuestionReader;
import claimgraph.serve.page.question.SourceReader;
import claimgraph.serve.page.question.SumReader;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.ClashReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Once;
import claimgraph.serve.page.thing.ThingReader;

/** Everything that reads the graph for a page, each made once, the large ones when first asked for. */
record Readers(
        GraphReader graph,
        ClaimReader claims,
        ClashReader clashes,
        QuestionReader questions,
        SumReader sums,
        Disagreements disagreements,
        EntityReader entities,
        SourceReader sources,
        ThingReader things,
        SearchIndex index,
        Once<HomePage> home) {

    static Readers of(Site site) {
        GraphReader graph = new GraphReader(site.dataset(), site.namespaces());
        ClaimReader claims = new ClaimReader(graph, site.lines());
        QuestionReader questions = new QuestionReader(graph, claims);
        SumReader sums = new SumReader(graph, claims);
        Disagreements disagreements = new Disagreements(graph, questions);
        return new Readers(
                graph,
                claims,
                new ClashReader(graph),
                questions,
                sums,
                disagreements,
                new EntityReader(graph, questions, sums),
                new SourceReader(graph, claims, disagreements, site.texts()),
                new ThingReader(graph, claims),
                IndexReader.index(graph),
                new Once<>(() -> new HomeReader(graph, claims, disagreements).read()));
    }
}
