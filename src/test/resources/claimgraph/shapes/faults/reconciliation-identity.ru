# An empty identity.
DELETE { cgq:acme-seed-2026--reconciliation-1 cg:identity ?old } INSERT { cgq:acme-seed-2026--reconciliation-1 cg:identity "" } WHERE { cgq:acme-seed-2026--reconciliation-1 cg:identity ?old }
