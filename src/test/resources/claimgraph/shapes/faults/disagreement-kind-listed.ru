# A modality is no kind of disagreement.
DELETE { cgq:acme-seed-2026--announcedOn cg:kind ?old } INSERT { cgq:acme-seed-2026--announcedOn cg:kind cg:Asserted } WHERE { cgq:acme-seed-2026--announcedOn cg:kind ?old }
