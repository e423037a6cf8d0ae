package claimgraph.claim;

import claimgraph.claim.value.Value;

/**
 * What a record of others says of a thing of ours: an item, a registry entry, a paper. It is no claim: it is never weighed,
 * it can only clash with claims.
 *
 * @param record IRI of the record
 * @param entity ours
 * @param property local name in the ontology
 * @param evidence where it was read
 * @param row the seed row
 */
public record RecordStatement(
        String record, String entity, String property, Value value, String evidence, String row) {}
