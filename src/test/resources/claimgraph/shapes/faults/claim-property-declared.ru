# A property that no one declared.
DELETE { ?x ?p cg:closedOn } INSERT { ?x ?p cg:closedSomewhen } WHERE { VALUES ?p { rdf:predicate cg:property } ?x ?p cg:closedOn }
