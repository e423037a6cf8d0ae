package claimgraph.serve.page;

import claimgraph.serve.page.entity.EntityReader;
import claimgraph.serve.page.home.HomeReader;
import claimgraph.serve.page.home.SearchIndex;
import claimgraph.serve.page.question.Disagreements;
import claimgraph.serve.page.question.QuestionReader;
import claimgraph.serve.page.question.SourceReader;
import claimgraph.serve.page.question.SumReader;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.Once;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ThingReader;

/** Everything that reads the graph for a page, each made once, the large ones when first asked for. */
record Readers(
        PageQueries queries,
        ClaimReader claims,
        QuestionReader questions,
        SumReader sums,
        Disagreements disagreements,
        EntityReader entities,
        SourceReader sources,
        ThingReader things,
        SearchIndex index,
        Once<HomeReader.Page> home) {

    static Readers of(Site site) {
        PageQueries queries = new PageQueries(site.engine(), site.namespaces());
        ClaimReader claims = new ClaimReader(queries, site.lines());
        QuestionReader questions = new QuestionReader(queries, claims);
        SumReader sums = new SumReader(queries, claims);
        Disagreements disagreements = new Disagreements(queries, questions);
        return new Readers(
                queries,
                claims,
                questions,
                sums,
                disagreements,
                new EntityReader(queries, questions, sums),
                new SourceReader(queries, claims, disagreements, site.texts()),
                new ThingReader(site.dataset(), queries, claims),
                new SearchIndex(queries),
                new Once<>(() -> new HomeReader(queries, claims, disagreements).read()));
    }
}
