# A sum that is not explained.
DELETE WHERE { cgq:acme-seed-2026--reconciliation-1 cg:explanation ?x }
