# A modality is no status.
DELETE { cgq:acme-labs--headquarters cg:status ?old } INSERT { cgq:acme-labs--headquarters cg:status cg:Asserted } WHERE { cgq:acme-labs--headquarters cg:status ?old }
