# The score is a fact of another benchmark, and of no claim.
INSERT DATA { cge:standard-z a cg:Standard ; rdfs:label "Standard Z"@en . cgc:s002-c009 cg:aspect cge:standard-z . cgq:world-model-x--benchmarkScore--standard-y cg:aspect cge:standard-z } ;
DELETE DATA { cgc:s002-c009 cg:aspect cge:standard-y . cgq:world-model-x--benchmarkScore--standard-y cg:aspect cge:standard-y } ;
DELETE WHERE { ?s cg:benchmarkScore ?f . ?f ?p ?o }
