# A passage without an end.
DELETE WHERE { <https://w3id.org/claimgraph/evidence/s002-60-67#passage> oa:end ?end }
