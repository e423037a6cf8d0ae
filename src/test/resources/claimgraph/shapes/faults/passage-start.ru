# A passage without a start.
DELETE WHERE { <https://w3id.org/claimgraph/evidence/s002-60-67#passage> oa:start ?start }
