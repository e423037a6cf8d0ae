package claimgraph.store.join;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.store.IndexedGraph;
import claimgraph.store.StoredData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.util.ExprUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joins, optional joins, filters and counts on the indexes find what Jena finds in memory, for patterns made by chance. */
class IndexJoinTest {
    private static final int DATASETS = 6;
    private static final int PATTERNS = 150;
    private static final int READERS = 8;
    private static final int MOST_ROWS = 3000;
    private static final List<String> FILTERS =
            List.of("?a = ?b", "?a != ?c", "isIRI(?b)", "STR(?a) < STR(?c)", "?c > 2", "bound(?b)", "lang(?c) = 'en'");

    @TempDir
    private Path folder;

    @Test
    void joinsFindWhatJenaFinds() throws Exception {
        int found = 0;
        for (long seed = 0; seed < DATASETS; seed++) {
            StoredData data = StoredData.of(seed, 60, folder);
            Random random = new Random(seed);
            for (int i = 0; i < PATTERNS; i++) {
                BasicPattern pattern = pattern(random);
                List<Expr> filters = random.nextBoolean() ? List.of() : List.of(filter(random));
                Op op = filters.isEmpty()
                        ? new OpBGP(pattern)
                        : OpFilter.filterBy(new ExprList(filters), new OpBGP(pattern));
                List<String> expected = rows(jena(op, data.plain()));
                if (expected.size() < MOST_ROWS) {
                    assertThat(rows(join(graph(data), pattern, filters, null)))
                            .as("%s", op)
                            .isEqualTo(expected);
                    found += expected.size();
                }
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void optionalJoinsKeepWhatFindsNothing() throws Exception {
        StoredData data = StoredData.of(7, 40, folder);
        Random random = new Random(7);
        for (int i = 0; i < PATTERNS; i++) {
            BasicPattern left = pattern(random);
            BasicPattern right = pattern(random);
            List<String> expected =
                    rows(jena(OpLeftJoin.create(new OpBGP(left), new OpBGP(right), (ExprList) null), data.plain()));
            if (expected.size() < MOST_ROWS) {
                assertThat(rows(join(graph(data), right, List.of(), join(graph(data), left, List.of(), null))))
                        .as("%s OPTIONAL %s", left, right)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void objectsAreCounted() throws Exception {
        StoredData data = StoredData.of(9, 80, folder);
        Var object = Var.alloc("o");
        for (int p = 0; p < 4; p++) {
            BasicPattern pattern = new BasicPattern();
            Node predicate = org.apache.jena.graph.NodeFactory.createURI("http://example.org/p" + p);
            pattern.add(Triple.create(Var.alloc("s"), predicate, object));
            VarExprList by = new VarExprList();
            by.add(object);
            OpGroup group =
                    new OpGroup(new OpBGP(pattern), by, List.of(new ExprAggregator(Var.alloc("n"), new AggCount())));
            ObjectCounts counts = ObjectCounts.of(graph(data), group).orElseThrow();
            assertThat(rows(counts.iterator(context(data.stored().dataset()), () -> {})))
                    .isEqualTo(rows(jena(group, data.plain())));
        }
    }

    /** Readers share the terms that were made and the averages that the order of a join rests on. */
    @Test
    void manyReadersAtOnceFindTheSame() throws Exception {
        StoredData data = StoredData.of(11, 80, folder);
        List<BasicPattern> patterns = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (Random random = new Random(11); patterns.size() < PATTERNS; ) {
            BasicPattern pattern = pattern(random);
            List<String> rows = rows(jena(new OpBGP(pattern), data.plain()));
            if (rows.size() < MOST_ROWS) {
                patterns.add(pattern);
                expected.add(rows);
            }
        }
        Callable<List<List<String>>> reader = () -> {
            List<List<String>> found = new ArrayList<>();
            patterns.forEach(pattern -> found.add(rows(join(graph(data), pattern, List.of(), null))));
            return found;
        };
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            for (Future<List<List<String>>> found : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    /** What ends a query from outside ends a join, however little it finds. */
    @Test
    void stepsAreCalledAndMayEndTheJoin() throws Exception {
        StoredData data = StoredData.of(3, 60, folder);
        BasicPattern pattern = new BasicPattern();
        for (String var : List.of("b", "c", "d")) {
            pattern.add(Triple.create(Var.alloc("a" + var), Var.alloc("p" + var), Var.alloc("o" + var)));
        }
        int[] steps = {0};
        IndexJoin join = IndexJoin.of(graph(data), pattern, List.of(ExprUtils.parse("1 = 2")))
                .orElseThrow();
        QueryIterator rows = join.join(
                QueryIterRoot.create(context(data.stored().dataset())),
                false,
                context(data.stored().dataset()),
                () -> {
                    if (++steps[0] == 3) {
                        throw new IllegalStateException("enough");
                    }
                });
        org.assertj.core.api.Assertions.assertThatThrownBy(rows::hasNext).hasMessage("enough");
    }

    private static IndexedGraph graph(StoredData data) {
        return (IndexedGraph) data.stored().dataset().getDefaultGraph();
    }

    private static QueryIterator join(
            IndexedGraph graph,
            BasicPattern pattern,
            List<Expr> filters,
            @org.jspecify.annotations.Nullable QueryIterator optionalTo) {
        ExecutionContext context = ExecutionContext.createForGraph(graph);
        QueryIterator input = optionalTo == null ? QueryIterRoot.create(context) : optionalTo;
        return IndexJoin.of(graph, pattern, filters).orElseThrow().join(input, optionalTo != null, context, () -> {});
    }

    private static QueryIterator jena(Op op, DatasetGraph dataset) {
        ExecutionContext context = context(dataset);
        return QC.execute(op, QueryIterRoot.create(context), context);
    }

    private static ExecutionContext context(DatasetGraph dataset) {
        return ExecutionContext.create(dataset, ARQ.getContext().copy());
    }

    private static BasicPattern pattern(Random random) {
        BasicPattern pattern = new BasicPattern();
        int triples = 1 + random.nextInt(3);
        for (int i = 0; i < triples; i++) {
            pattern.add(Triple.create(
                    part(random, StoredData.term(random, 2), 3),
                    part(random, StoredData.predicate(random), 1),
                    part(random, StoredData.term(random, 5), 3)));
        }
        return pattern;
    }

    /** A variable as often as not, for subjects and objects; seldom for predicates. */
    private static Node part(Random random, Node term, int often) {
        return random.nextInt(5) < often ? Var.alloc(String.valueOf((char) ('a' + random.nextInt(4)))) : term;
    }

    private static Expr filter(Random random) {
        return ExprUtils.parse(FILTERS.get(random.nextInt(FILTERS.size())));
    }

    private static List<String> rows(QueryIterator solutions) {
        List<String> rows = new ArrayList<>();
        QueryIterator each = QueryIterPlainWrapper.create(solutions);
        while (each.hasNext()) {
            Binding row = each.next();
            List<String> cells = new ArrayList<>();
            row.vars().forEachRemaining(var -> cells.add(var + "=" + row.get(var)));
            cells.sort(null);
            rows.add(cells.toString());
        }
        rows.sort(null);
        return rows;
    }
}
