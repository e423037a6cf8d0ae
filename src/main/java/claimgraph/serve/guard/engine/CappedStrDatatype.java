package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** STRDT, which turns a long string into a number of as many digits. */
final class CappedStrDatatype extends E_StrDatatype {
    private final QueryClock clock;

    CappedStrDatatype(Expr lexical, Expr datatype, QueryClock clock) {
        super(lexical, datatype);
        this.clock = clock;
    }

    @Override
    public NodeValue eval(NodeValue lexical, NodeValue datatype) {
        clock.tick();
        boolean string = datatype.isIRI()
                && XSDDatatype.XSDstring.getURI().equals(datatype.asNode().getURI());
        if (!string && Cap.length(lexical) > Cap.LEXICAL) {
            throw new ExprEvalException("a literal of more than " + Cap.LEXICAL + " characters");
        }
        return super.eval(lexical, datatype);
    }

    @Override
    public Expr copy(Expr lexical, Expr datatype) {
        return new CappedStrDatatype(lexical, datatype, clock);
    }
}
