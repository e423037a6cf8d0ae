package claimgraph.serve.page.thing;

import claimgraph.claim.value.Dates;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Reads the objects of claims: things, quantities with their interval, dates, words. */
public final class Values {
    private static final String SCHEMA = claimgraph.ontology.Namespaces.SCHEMA;

    private static final Set<String> OPEN = Set.of("MoreThan", "LessThan");

    private final GraphReader graph;
    private final Links links;

    public Values(GraphReader graph) {
        this.graph = graph;
        this.links = new Links(graph);
    }

    /** The object of a claim; the claim itself knows the days that a date covers. */
    public ShownValue ofClaim(Node claim, Node object) {
        if (isDate(object)) {
            String lexical = object.getLiteralLexicalForm();
            return new ShownValue(
                    Link.text(Dates.words(lexical)),
                    object.toString(),
                    "",
                    "day",
                    day(graph.text(claim, "low")),
                    day(graph.text(claim, "high")));
        }
        return of(object);
    }

    public ShownValue of(Node object) {
        Link link = isDate(object) ? Link.text(Dates.words(object.getLiteralLexicalForm())) : links.to(object);
        if (object.isURI() && graph.object(object, "bound") != null) {
            BigDecimal low = decimal(graph.text(object, "low"));
            BigDecimal high = decimal(graph.text(object, "high"));
            return new ShownValue(
                    new Link(words(link.text()), link.href(), link.iri(), ""),
                    object.toString(),
                    interval(object, low, high),
                    scale(object),
                    low,
                    high);
        }
        return new ShownValue(link, object.toString(), "", "", null, null);
    }

    /** A label says "exactly 12 founders" so that no two labels are the same; on a page the first word is noise. */
    private static String words(String label) {
        return label.startsWith("exactly ") ? label.substring("exactly ".length()) : label;
    }

    private String interval(Node value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        Node bound = graph.object(value, "bound");
        boolean open = bound != null && OPEN.contains(GraphReader.localName(bound));
        if (low == null) {
            return high == null ? "" : (open ? "below " : "up to ") + plain(high);
        }
        if (high == null) {
            return (open ? "above " : "from ") + plain(low) + (open ? "" : " upwards");
        }
        return (bound == null ? "" : graph.label(bound) + ": ")
                + (low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high));
    }

    private String scale(Node value) {
        Node unit = graph.object(value, "unit");
        return "number " + graph.text(value, NodeFactory.createURI(SCHEMA + "currency"))
                + (unit == null ? "" : graph.label(unit)) + " " + graph.text(value, "per");
    }

    public static boolean isDate(Node node) {
        if (!node.isLiteral()) {
            return false;
        }
        String type = node.getLiteralDatatypeURI();
        return type.endsWith("#date")
                || type.contains("#gYear")
                || type.endsWith("/EDTF")
                || type.endsWith("#fiscalYear");
    }

    private static @Nullable BigDecimal day(String iso) {
        return iso.matches("\\d{4}-\\d{2}-\\d{2}")
                ? BigDecimal.valueOf(LocalDate.parse(iso).toEpochDay())
                : null;
    }

    private static @Nullable BigDecimal decimal(String lexical) {
        return lexical.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(lexical) : null;
    }

    public static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
