package claimgraph.claim;

/**
 * A row of identities.csv: a stated whole and the parts from which it should follow.
 *
 * @param about entity whose figures they are, or a class: then it is asked of every entity of that class
 * @param whole the figure that other figures should give
 * @param parts how they give it
 */
public record Identity(String id, String about, Expression.Figure whole, Expression parts, String comment) {

    /** {@code preMoneyValuation + amountRaised = postMoneyValuation}. */
    public String text() {
        return parts.text() + " = " + whole.text();
    }
}
