package claimgraph.serve.guard.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions that a query may call by IRI. Jena's own registry loads any class that an IRI names; this one holds what
 * is listed and nothing else: no function that waits, prints, calls others, or grows without a cap.
 */
public final class AllowedFunctions extends FunctionRegistry {
    private static final String FN = ARQConstants.fnPrefix;
    private static final String AFN = ARQConstants.ARQFunctionLibraryURI;

    private static final Set<String> LEFT_OUT_OF_FN = Set.of(
            "apply", "collation-key", "concat", "encode-for-uri", "error", "format-number", "matches", "replace");
    private static final Set<String> FROM_AFN =
            Set.of("bnode", "e", "localname", "max", "min", "namespace", "now", "pi", "sqrt", "strlen", "timezone");

    private final Set<String> names = new TreeSet<>();

    public AllowedFunctions() {
        FunctionRegistry standard = FunctionRegistry.get(ARQ.getContext());
        List<String> known = new ArrayList<>();
        standard.keys().forEachRemaining(known::add);
        for (String name : known) {
            if (isPlain(name)) {
                allow(name, CappedFunctions.capped(name, standard.get(name)));
            }
        }
        for (String local : FROM_AFN) {
            allow(AFN + local, CappedFunctions.capped(AFN + local, standard.get(AFN + local)));
        }
    }

    private static boolean isPlain(String name) {
        return name.startsWith(ARQConstants.xsdPrefix)
                || name.startsWith(ARQConstants.mathPrefix)
                || (name.startsWith(FN) && !LEFT_OUT_OF_FN.contains(name.substring(FN.length())));
    }

    private void allow(String name, FunctionFactory function) {
        put(name, function);
        names.add(name);
    }

    /** What is registered; a name that is not is never looked for elsewhere. */
    @Override
    @SuppressWarnings("NullAway") // Jena's answer for "no such function"
    public FunctionFactory get(String name) {
        return isRegistered(name) ? super.get(name) : null;
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }
}
