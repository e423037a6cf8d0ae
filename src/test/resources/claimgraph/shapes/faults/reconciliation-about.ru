# A sum about nothing.
DELETE WHERE { cgq:acme-seed-2026--reconciliation-1 cg:about ?x }
