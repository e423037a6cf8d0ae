package claimgraph.serve.page.thing;

/**
 * A linked record of others that says something else than a claim.
 *
 * @param self the finding
 * @param claim what it says otherwise than
 * @param claimed what the claim says
 * @param record who says it: a paper, an item
 * @param value what the record says
 */
public record ClashCard(Link self, Link claim, Link claimed, Link property, Link record, Link value) {}
