# Contradiction in one direction.
DELETE WHERE { cgc:s002-c001 cg:contradicts ?other }
