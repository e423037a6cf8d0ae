package claimgraph.serve.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing as it is matched.
 *
 * @param type local name of its class
 * @param names its label first
 * @param values by property
 */
record Thing(Named named, String type, List<Names.Name> names, Map<String, List<Cell>> values) {

    /**
     * One value.
     *
     * @param id of the thing it is; empty when it is text
     * @param amount what the number is, when it is one
     */
    record Cell(String id, String text, Optional<Stated> amount) {
        Cell(String id, String text) {
            this(id, text, Optional.empty());
        }

        /**
         * A number as the graph holds it.
         *
         * @param low empty when there is no lower end; so is {@code high}
         * @param unit its notation; empty for a count and for money
         */
        record Stated(String low, String high, String currency, String unit) {}
    }

    List<Cell> of(String property) {
        return values.getOrDefault(property, List.of());
    }
}
