package claimgraph.serve.guard.engine;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Knows no property function, so that each predicate is only a predicate; Jena's own loads any class an IRI names. */
final class NoPropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String uri) {
        return false;
    }

    @Override
    @SuppressWarnings("NullAway") // Jena's answer for "no such function"
    public PropertyFunctionFactory get(String uri) {
        return null;
    }
}
