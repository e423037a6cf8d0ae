package claimgraph.rdf;

import claimgraph.claim.value.Period;
import claimgraph.ontology.Canonical;
import claimgraph.ontology.Namespaces;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in one lexical form each, so that every store and every client keeps them as they are (docs/data-model.md, Values). */
final class Literals {

    private static final RDFDatatype EDTF = TypeMapper.getInstance().getSafeTypeByName(Namespaces.EDTF);
    private static final RDFDatatype FISCAL =
            TypeMapper.getInstance().getSafeTypeByName(Namespaces.PUBLISHED.ontology() + "fiscalYear");
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    private static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

    private Literals() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Node flag(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Node day(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    static Node decimal(BigDecimal number) {
        return Canonical.literal(NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal));
    }

    /** Whole numbers are integers, so that clients see int64; others are decimals. */
    static Node number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() > 0
                ? decimal(shortest)
                : NodeFactory.createLiteralDT(shortest.toPlainString(), XSDDatatype.XSDinteger);
    }

    static Node period(Period period) {
        return NodeFactory.createLiteralDT(period.lexical(), type(period));
    }

    static RDFDatatype type(Period period) {
        return switch (period.form()) {
            case YEAR -> XSDDatatype.XSDgYear;
            case MONTH -> XSDDatatype.XSDgYearMonth;
            case DAY -> XSDDatatype.XSDdate;
            case EDTF -> EDTF;
            case FISCAL -> FISCAL;
        };
    }
}
