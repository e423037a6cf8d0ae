# A modality is no rule.
DELETE { cgq:acme-labs--website cg:decidedBy ?old } INSERT { cgq:acme-labs--website cg:decidedBy cg:Asserted } WHERE { cgq:acme-labs--website cg:decidedBy ?old }
