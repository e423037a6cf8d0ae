# A plan became a fact.
DELETE DATA { cgc:s003-c007 cg:rank cg:Normal } ;
INSERT DATA { cgc:s003-c007 cg:rank cg:Preferred . cge:acme-seed-2026 cg:closedOn "2026-04"^^xsd:gYearMonth }
