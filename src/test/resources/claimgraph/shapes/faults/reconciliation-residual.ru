# A word as residual.
DELETE { cgq:acme-seed-2026--reconciliation-2 cg:residual ?old } INSERT { cgq:acme-seed-2026--reconciliation-2 cg:residual "none" } WHERE { cgq:acme-seed-2026--reconciliation-2 cg:residual ?old }
