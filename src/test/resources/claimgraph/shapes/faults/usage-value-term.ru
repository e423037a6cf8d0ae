# A role as kind of round.
DELETE { ?x ?p cg:round-seed } INSERT { ?x ?p cg:role-founder } WHERE { VALUES ?p { rdf:object cg:roundType } ?x ?p cg:round-seed }
