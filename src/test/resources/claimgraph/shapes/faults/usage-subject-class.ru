# A city that closes.
DELETE { ?x ?p cge:acme-seed-2026 } INSERT { ?x ?p cge:paris } WHERE { VALUES (?x ?p) { (cgc:s003-c007 rdf:subject) (cgq:acme-seed-2026--closedOn cg:about) } ?x ?p cge:acme-seed-2026 }
