package claimgraph.store;

import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.store.RandomQuery.Piece;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Asks queries made by chance of data made by chance, on Jena as it is, and on a snapshot under guard with our joins, and
 * holds the rows against each other. As a program it runs for as long as one likes: {@code EngineComparison SEED COUNT [FROM]};
 * a difference is made smaller and printed with its data, and the exit code is 1.
 */
public final class EngineComparison {
    private static final int QUERIES_PER_DATASET = 50;
    private static final int MOST_ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How a query went. */
    enum Outcome {
        SAME,
        /** Not SPARQL, too long or too many rows, or Jena itself fails. */
        SKIPPED,
        /**
         * Jena finds other rows than {@link Plain} does, without optimizer and without failing in an EXISTS, where a failure counts
         * as false; we find what that finds.
         */
        JENA_AGAINST_ITSELF,
        DIFFERENT
    }

    private static final class Skip extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Jena's executor, one pattern after the other, that survives a predicate which is none and a join that is closed early. */
    private static final class Plain extends OpExecutor {
        Plain(ExecutionContext context) {
            super(context);
        }

        @Override
        protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
            return PatternMatchData.execute(execCxt.getActiveGraph(), pattern.getPattern(), input, null, execCxt);
        }

        @Override
        protected QueryIterator exec(Op op, QueryIterator input) {
            QueryIterator rows = super.exec(op, input);
            return rows == input || rows instanceof QueryIterRoot
                    ? rows
                    : new QueryIteratorWrapper(rows) {
                        @Override
                        protected void closeIterator() {
                            try {
                                super.closeIterator();
                            } catch (NullPointerException e) {
                                iterator = QueryIterNullIterator.create(null);
                            }
                        }
                    };
        }
    }

    private EngineComparison() {}

    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        long count = args.length > 1 ? Long.parseLong(args[1]) : 10_000;
        long from = args.length > 2 ? Long.parseLong(args[2]) : 0;
        Map<Outcome, Long> counts = run(seed, from, count);
        System.out.println("seed " + seed + ", " + count + " queries: " + counts);
        System.exit(counts.containsKey(Outcome.DIFFERENT) ? 1 : 0);
    }

    /** Compares this many queries; each difference is printed. */
    static Map<Outcome, Long> run(long seed, long from, long count) {
        Map<Outcome, Long> counts = new TreeMap<>();
        List<String> quads = List.of();
        Data data = new Data(quads);
        for (long i = from - from % QUERIES_PER_DATASET; i < count; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            if (i % QUERIES_PER_DATASET == 0) {
                quads = RandomQuery.quads(random);
                data = new Data(quads);
            }
            Piece query = new RandomQuery(random).query();
            Outcome outcome = compare(data, query.text());
            counts.merge(outcome, 1L, Long::sum);
            if (outcome == Outcome.DIFFERENT || outcome == Outcome.JENA_AGAINST_ITSELF) {
                print(seed, i, outcome, quads, query);
            }
            if (i % 5000 == 4999) {
                System.err.println((i + 1) + " " + counts);
            }
        }
        return counts;
    }

    private static void print(long seed, long number, Outcome outcome, List<String> quads, Piece query) {
        List<String> fewer = new ArrayList<>(quads);
        Piece smaller = query;
        boolean changed = true;
        while (changed) {
            Optional<Piece> next = smaller.smaller().stream()
                    .filter(each -> compare(new Data(fewer), each.text()) == outcome)
                    .findFirst();
            changed = next.isPresent();
            smaller = next.orElse(smaller);
            for (int i = fewer.size() - 1; i >= 0; i--) {
                String quad = fewer.remove(i);
                if (compare(new Data(fewer), smaller.text()) == outcome) {
                    changed = true;
                } else {
                    fewer.add(i, quad);
                }
            }
        }
        System.out.println(outcome + " seed " + seed + " number " + number + "\n  was   " + query.text() + "\n  query "
                + smaller.text() + "\n  data  " + String.join(" ", fewer));
        new Data(fewer).show(smaller.text());
    }

    /** One comparison. */
    static Outcome compare(List<String> quads, String text) {
        return compare(new Data(quads), text);
    }

    private static Outcome compare(Data data, String text) {
        try {
            Query query = QueryFactory.create(text, RandomQuery.BASE, Syntax.syntaxARQ);
            List<String> stock = data.stock(query, true);
            List<String> ours = data.ours(query);
            if (ours.equals(stock)) {
                return Outcome.SAME;
            }
            return ours.equals(data.stock(query, false)) ? Outcome.JENA_AGAINST_ITSELF : Outcome.DIFFERENT;
        } catch (QueryException | Skip e) {
            return Outcome.SKIPPED;
        }
    }

    /** The same quads in memory and as a snapshot; in both the default graph is all of them. */
    private static final class Data {
        private final DatasetGraph memory = DatasetGraphFactory.create();
        private final GuardedEngine engine;

        Data(List<String> quads) {
            RDFParser.fromString(String.join("\n", quads), Lang.TRIG)
                    .base(RandomQuery.BASE)
                    .labelToNode(org.apache.jena.riot.lang.LabelToNode.createUseLabelAsGiven())
                    .parse(memory);
            List<Quad> named = new ArrayList<>();
            memory.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(named::add);
            named.forEach(quad -> memory.getDefaultGraph().add(quad.asTriple()));
            engine = new GuardedEngine(StoredData.copy(memory), Limits.standard());
        }

        /** Its own failures are none of ours: a hash join that it closes before it was begun has no table (5.6.0). */
        List<String> stock(Query query, boolean optimized) {
            Context context = ARQ.getContext().copy();
            if (!optimized) {
                context.set(ARQ.optimization, false);
                QC.setFactory(context, Plain::new);
            }
            try (QueryExec exec = QueryExec.newBuilder()
                    .dataset(memory)
                    .query(query)
                    .context(context)
                    .timeout(PATIENCE.toMillis())
                    .build()) {
                return rows(query, exec);
            } catch (NullPointerException | InternalErrorException | JenaException e) {
                throw new Skip();
            }
        }

        List<String> ours(Query query) {
            QueryExec exec = engine.prepare(query.cloneQuery(), new DatasetDescription(), new QueryClock(PATIENCE));
            try (exec) {
                return rows(query, exec);
            } catch (QueryCancelledException e) {
                throw new Skip();
            } catch (NullPointerException | InternalErrorException | JenaException e) {
                return List.of("failed: " + e);
            }
        }

        private static List<String> rows(Query query, QueryExec exec) {
            List<String> rows = new ArrayList<>();
            exec.select().forEachRemaining(row -> {
                rows.add(row(row));
                if (rows.size() > MOST_ROWS) {
                    throw new Skip();
                }
            });
            if (!query.hasOrderBy()) {
                rows.sort(null);
            }
            return rows;
        }

        void show(String text) {
            Query query = QueryFactory.create(text, RandomQuery.BASE, Syntax.syntaxARQ);
            System.out.println(
                    "  ours  " + ours(query) + "\n  stock " + stock(query, true) + "\n  plain " + stock(query, false));
        }
    }

    static String row(Binding row) {
        Map<String, Node> values = new TreeMap<>();
        row.forEach((var, value) -> {
            // A path leaves variables of its own in a row, which no format writes.
            if (Var.isNamedVar(var)) {
                values.put(var.getVarName(), value);
            }
        });
        return values.toString();
    }

    /** For tests: some outcomes together. */
    static long sum(Map<Outcome, Long> counts, Outcome... outcomes) {
        return Arrays.stream(outcomes)
                .mapToLong(each -> counts.getOrDefault(each, 0L))
                .sum();
    }
}
