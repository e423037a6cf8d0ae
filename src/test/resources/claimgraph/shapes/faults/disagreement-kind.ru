# A disagreement of no kind.
DELETE WHERE { cgq:acme-seed-2026--announcedOn cg:kind ?x }
