# Two benchmarks in one claim.
INSERT DATA { cgc:s002-c009 cg:aspect cge:standard-z . cge:standard-z a cg:Standard ; rdfs:label "Standard Z"@en ; cg:entityKind cg:standard-benchmark } ;
DELETE DATA { cgc:s002-c009 cg:rank cg:Preferred } ;
INSERT DATA { cgc:s002-c009 cg:rank cg:Normal } ;
DELETE WHERE { ?s cg:benchmarkScore ?f . ?f ?p ?o }
