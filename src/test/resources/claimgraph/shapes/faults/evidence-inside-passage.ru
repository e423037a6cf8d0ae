# An excerpt that begins before its passage.
DELETE { <https://w3id.org/claimgraph/evidence/s002-60-67#passage> oa:start ?old } INSERT { <https://w3id.org/claimgraph/evidence/s002-60-67#passage> oa:start 61 } WHERE { <https://w3id.org/claimgraph/evidence/s002-60-67#passage> oa:start ?old }
