# A passage that nobody can prove.
DELETE WHERE { <https://w3id.org/claimgraph/evidence/s002-60-67#passage> cg:sha256 ?hash }
