# A role that is a kind of round.
DELETE { ?x cg:aspect cg:role-chief-ai-officer } INSERT { ?x cg:aspect cg:round-seed } WHERE { ?x cg:aspect cg:role-chief-ai-officer }
