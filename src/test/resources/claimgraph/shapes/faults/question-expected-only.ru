# A plan selected as if it were done.
DELETE { cgq:acme-seed-2026--closedOn cg:status ?old } INSERT { cgq:acme-seed-2026--closedOn cg:status cg:Unresolved } WHERE { cgq:acme-seed-2026--closedOn cg:status ?old }
