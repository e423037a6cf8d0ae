package claimgraph.serve.reconcile;

import java.util.List;
import java.util.Map;

/**
 * A thing as it is matched.
 *
 * @param type local name of its class
 * @param names folded, its label first
 * @param values by property
 */
record Thing(Named named, String type, List<String> names, Map<String, List<Cell>> values) {

    /**
     * One value.
     *
     * @param id of the thing it is; empty when it is text
     */
    record Cell(String id, String text) {}

    List<Cell> of(String property) {
        return values.getOrDefault(property, List.of());
    }
}
