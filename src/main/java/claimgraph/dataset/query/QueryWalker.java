package claimgraph.dataset.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitor;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementExists;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementNotExists;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnfold;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitor;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Goes over the whole syntax tree of a query, wherever SPARQL lets something stand: patterns, sub-selects, EXISTS in any
 * expression, aggregates, SELECT, ORDER BY, GROUP BY, HAVING, templates, VALUES, FROM. Who wants to know something
 * overrides the methods that hear of it. Deep trees may end in a {@link StackOverflowError}.
 */
public abstract class QueryWalker {
    private final ElementVisitor elements = new Elements();
    private final ElementVisitor entering = new Entering();
    private final ElementVisitor leaving = new Leaving();
    private final ExprVisitor expressions = new Expressions();
    private final PathVisitor paths = new Paths();
    private int exists;
    private int depth;

    /** Where a term stands. */
    public enum Role {
        SUBJECT,
        PREDICATE,
        OBJECT,
        /** An argument of an expression, or a value of VALUES. */
        VALUE,
        FUNCTION,
        GRAPH,
        SERVICE,
        DESCRIBED,
        /** In the template of a CONSTRUCT: it is written, not looked for. */
        WRITTEN
    }

    /** Goes over a query; also called for each sub-select. */
    public final void walk(Query query) {
        enter(query);
        if (query.getQueryPattern() != null) {
            walk(query.getQueryPattern());
        }
        walk(query.getProject());
        walk(query.getGroupBy());
        query.getHavingExprs().forEach(this::walk);
        if (query.getOrderBy() != null) {
            query.getOrderBy().stream().map(SortCondition::getExpression).forEach(this::walk);
        }
        if (query.hasValues()) {
            query.getValuesData().forEach(this::values);
        }
        query.getResultURIs().forEach(node -> term(node, Role.DESCRIBED));
        query.getGraphURIs().forEach(iri -> term(NodeFactory.createURI(iri), Role.GRAPH));
        query.getNamedGraphURIs().forEach(iri -> term(NodeFactory.createURI(iri), Role.GRAPH));
        if (query.getConstructTemplate() != null) {
            query.getConstructTemplate().getQuads().forEach(this::template);
        }
        leave(query);
    }

    /** A query or sub-select begins. */
    protected void enter(Query query) {}

    /** It ends; all that stands in it was seen. */
    protected void leave(Query query) {}

    /** A group, with its parts still to come. */
    protected void group(ElementGroup group) {}

    /** The alternatives of a UNION. */
    protected void union(ElementUnion union) {}

    protected void service(ElementService service) {}

    /** An EXISTS or NOT EXISTS begins, as this many-th inside each other, from 1. */
    protected void exists(int nesting) {}

    /** A variable takes a value from an expression (BIND, AS) or from VALUES. */
    protected void assigned(Var variable) {}

    /** A triple pattern; in one with a path the predicate is null and {@link #path} is told. */
    protected void pattern(TriplePath triple) {}

    /** The whole path of a pattern. */
    protected void path(Path path) {}

    /** A part of a path, inside this many others. */
    protected void step(int nesting) {}

    /** An expression or a part of one, inside this many others. */
    protected void expression(Expr expression, int nesting) {}

    /** A function or operator; its arguments are told after it. */
    protected void function(ExprFunction function) {}

    protected void aggregate(ExprAggregator aggregate) {}

    /** A variable of an expression. */
    protected void used(Var variable) {}

    /** An IRI, literal, blank node or variable, wherever it stands but as a variable of an expression. */
    protected void term(Node term, Role role) {}

    private void walk(Element element) {
        ElementWalker.walk(element, elements, entering, leaving);
    }

    private void walk(VarExprList list) {
        list.forEachExpr((variable, expression) -> {
            assigned(variable);
            walk(expression);
        });
    }

    private void walk(Expr expression) {
        expression(expression, depth);
        depth++;
        expression.visit(expressions);
        depth--;
    }

    private void walk(Path path) {
        step(depth);
        depth++;
        path.visit(paths);
        depth--;
    }

    private void triple(TriplePath triple) {
        pattern(triple);
        term(triple.getSubject(), Role.SUBJECT);
        if (triple.isTriple()) {
            term(triple.getPredicate(), Role.PREDICATE);
        } else {
            path(triple.getPath());
            walk(triple.getPath());
        }
        term(triple.getObject(), Role.OBJECT);
    }

    private void template(Quad quad) {
        term(quad.getGraph(), Role.WRITTEN);
        term(quad.getSubject(), Role.WRITTEN);
        term(quad.getPredicate(), Role.WRITTEN);
        term(quad.getObject(), Role.WRITTEN);
    }

    private void values(Binding row) {
        row.forEach((variable, value) -> term(value, Role.VALUE));
    }

    private void enterExists() {
        exists++;
        exists(exists);
    }

    private void assign(Var variable, Expr expression) {
        assigned(variable);
        walk(expression);
    }

    private final class Elements extends ElementVisitorBase {
        @Override
        public void visit(ElementTriplesBlock block) {
            block.getPattern().forEach((Triple each) -> triple(new TriplePath(each)));
        }

        @Override
        public void visit(ElementPathBlock block) {
            block.getPattern().forEach(QueryWalker.this::triple);
        }

        @Override
        public void visit(ElementFilter filter) {
            walk(filter.getExpr());
        }

        @Override
        public void visit(ElementAssign assignment) {
            assign(assignment.getVar(), assignment.getExpr());
        }

        @Override
        public void visit(ElementBind binding) {
            assign(binding.getVar(), binding.getExpr());
        }

        @Override
        public void visit(ElementUnfold unfold) {
            assign(unfold.getVar1(), unfold.getExpr());
            if (unfold.getVar2() != null) {
                assigned(unfold.getVar2());
            }
        }

        @Override
        public void visit(ElementData data) {
            data.getVars().forEach(QueryWalker.this::assigned);
            data.getRows().forEach(QueryWalker.this::values);
        }

        @Override
        public void visit(ElementNamedGraph graph) {
            term(graph.getGraphNameNode(), Role.GRAPH);
        }

        @Override
        public void visit(ElementService service) {
            service(service);
            term(service.getServiceNode(), Role.SERVICE);
        }

        @Override
        public void visit(ElementSubQuery subquery) {
            walk(subquery.getQuery());
        }
    }

    /** What must be known before the parts are seen. */
    private final class Entering extends ElementVisitorBase {
        @Override
        public void visit(ElementGroup group) {
            group(group);
        }

        @Override
        public void visit(ElementUnion union) {
            union(union);
        }

        @Override
        public void visit(ElementExists element) {
            enterExists();
        }

        @Override
        public void visit(ElementNotExists element) {
            enterExists();
        }
    }

    private final class Leaving extends ElementVisitorBase {
        @Override
        public void visit(ElementExists element) {
            exists--;
        }

        @Override
        public void visit(ElementNotExists element) {
            exists--;
        }
    }

    private final class Expressions extends ExprVisitorFunction {
        @Override
        protected void visitExprFunction(ExprFunction function) {
            function(function);
            if (function.getFunctionIRI() != null) {
                term(NodeFactory.createURI(function.getFunctionIRI()), Role.FUNCTION);
            }
            function.getArgs().forEach(QueryWalker.this::walk);
        }

        /** A chain such as {@code 1 + 2 + 3} hangs on its left side; it is gone down without a frame for each sign. */
        @Override
        public void visit(ExprFunction2 operator) {
            int outside = depth;
            Expr left = operator;
            while (left instanceof ExprFunction2 chained) {
                function(chained);
                if (chained.getArg2() != null) {
                    walk(chained.getArg2());
                }
                left = chained.getArg1();
                expression(left, depth);
                depth++;
            }
            left.visit(this);
            depth = outside;
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            function(exists);
            enterExists();
            walk(exists.getElement());
            QueryWalker.this.exists--;
        }

        @Override
        public void visit(ExprAggregator aggregate) {
            aggregate(aggregate);
            ExprList arguments = aggregate.getAggregator().getExprList();
            if (arguments != null) {
                arguments.forEach(QueryWalker.this::walk);
            }
        }

        @Override
        public void visit(ExprTripleTerm triple) {
            term(triple.getNode(), Role.VALUE);
        }

        @Override
        public void visit(NodeValue value) {
            term(value.asNode(), Role.VALUE);
        }

        @Override
        public void visit(ExprVar variable) {
            used(variable.asVar());
        }

        @Override
        public void visit(ExprNone none) {}
    }

    private final class Paths extends PathVisitorByType {
        @Override
        public void visitNegPS(P_NegPropSet set) {
            set.getNodes().forEach(this::visit0);
        }

        @Override
        public void visit0(P_Path0 link) {
            term(link.getNode(), Role.PREDICATE);
        }

        @Override
        public void visit1(P_Path1 path) {
            walk(path.getSubPath());
        }

        @Override
        public void visit2(P_Path2 path) {
            walk(path.getLeft());
            walk(path.getRight());
        }
    }
}
