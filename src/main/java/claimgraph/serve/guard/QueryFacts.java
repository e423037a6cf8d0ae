package claimgraph.serve.guard;

import claimgraph.dataset.query.QueryWalker;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * What the guard has to know of a query, read off its tree: whether its answer is always the same, and that the planner,
 * which has no clock, can cope with it.
 */
final class QueryFacts extends QueryWalker {
    /** Each EXISTS inside another doubles the planner's work in Jena 5.6.0. */
    private static final int MAX_EXISTS_DEPTH = 12;

    private static final long MAX_EXISTS_WORK = 1L << 14;
    private static final int MAX_OPERATORS = 4000;
    private static final int MAX_PARTS = 1000;
    private static final Set<String> CHANGING = Set.of("now", "rand", "uuid", "struuid", "bnode", "call", "version");
    /** The libraries whose functions depend on their arguments alone, but for those that are called as one of above. */
    private static final Set<String> STEADY =
            Set.of(ARQConstants.xsdPrefix, ARQConstants.fnPrefix, ARQConstants.mathPrefix, ARQConstants.fnSparql);

    private boolean repeatable = true;
    private long existsWork;
    private long written;

    private QueryFacts() {}

    /**
     * Reads a query.
     *
     * @throws Refusal when it is too much for the planner
     */
    static QueryFacts of(Query query) {
        QueryFacts facts = new QueryFacts();
        facts.walk(query);
        return facts;
    }

    /** Whether the same query on the same data has the same answer: it asks neither the time, nor chance, nor others. */
    boolean isRepeatable() {
        return repeatable;
    }

    @Override
    protected void service(ElementService service) {
        repeatable = false;
    }

    /** A function of a library that is not known to be steady counts as changing: such an answer is only made anew. */
    @Override
    protected void function(ExprFunction function) {
        String iri = function.getFunctionIRI();
        repeatable &= iri == null
                ? !CHANGING.contains(function.getFunctionSymbol().getSymbol())
                : STEADY.stream().anyMatch(library -> iri.startsWith(library) && isSteady(iri, library));
    }

    private static boolean isSteady(String iri, String library) {
        String name = iri.substring(library.length());
        return !CHANGING.contains(name) && !name.startsWith("current-") && !name.startsWith("random");
    }

    @Override
    protected void group(ElementGroup group) {
        long parts = group.getElements().stream()
                .filter(part -> !(part instanceof ElementPathBlock || part instanceof ElementTriplesBlock))
                .count();
        checkParts(parts);
    }

    @Override
    protected void union(ElementUnion union) {
        checkParts(union.getElements().size());
    }

    private static void checkParts(long parts) {
        if (parts > MAX_PARTS) {
            throw tooComplex(
                    "more than " + MAX_PARTS + " parts in one pair of brackets (VALUES and IN take long lists)");
        }
    }

    @Override
    protected void exists(int nesting) {
        if (nesting > MAX_EXISTS_DEPTH) {
            throw tooComplex("too many EXISTS inside each other");
        }
        existsWork += 1L << nesting;
        if (existsWork > MAX_EXISTS_WORK) {
            throw tooComplex("too many EXISTS inside each other, or in all");
        }
    }

    @Override
    protected void expression(Expr expression, int nesting) {
        step(nesting);
    }

    @Override
    protected void step(int nesting) {
        if (nesting > MAX_OPERATORS) {
            throw tooComplex("more than " + MAX_OPERATORS + " operators in a row (VALUES and IN take long lists)");
        }
    }

    @Override
    protected void path(Path path) {
        path.visit(new Repeats());
    }

    private static Refusal tooComplex(String what) {
        return new Refusal(Reason.QUERY_TOO_COMPLEX, "The query has " + what + ".");
    }

    /** Counts what the repeats of a path, {@code {3}} and {@code {1,30}}, become: Jena writes each one out. */
    private final class Repeats extends PathVisitorByType {
        private static final long MAX_OF_ONE = 1000;
        private static final long MAX_OF_ALL = 10_000;

        private long size;

        @Override
        public void visitNegPS(P_NegPropSet set) {
            size = 1;
        }

        @Override
        public void visit0(P_Path0 link) {
            size = 1;
        }

        @Override
        public void visit1(P_Path1 path) {
            path.getSubPath().visit(this);
        }

        @Override
        public void visit2(P_Path2 path) {
            path.getLeft().visit(this);
            long left = size;
            path.getRight().visit(this);
            size += left;
        }

        @Override
        public void visit(P_FixedLength path) {
            visit1(path);
            repeat(path.getCount());
        }

        @Override
        public void visit(P_Mod path) {
            visit1(path);
            repeat(Math.max(path.getMin(), path.getMax()));
        }

        private void repeat(long count) {
            long times = Math.max(1, Math.min(count, MAX_OF_ONE + 1));
            size *= times;
            written += size;
            if (size > MAX_OF_ONE || written > MAX_OF_ALL) {
                throw tooComplex("a property path that is repeated too often");
            }
        }
    }
}
