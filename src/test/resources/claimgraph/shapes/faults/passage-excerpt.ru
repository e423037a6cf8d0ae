# A passage of which nothing is given back.
DELETE WHERE { <https://w3id.org/claimgraph/evidence/s002-60-67#passage> oa:refinedBy ?excerpt }
