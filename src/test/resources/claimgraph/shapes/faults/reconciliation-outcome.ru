# A modality is no outcome.
DELETE { cgq:acme-seed-2026--reconciliation-1 cg:outcome ?old } INSERT { cgq:acme-seed-2026--reconciliation-1 cg:outcome cg:Asserted } WHERE { cgq:acme-seed-2026--reconciliation-1 cg:outcome ?old }
