# A bound is no modality.
DELETE { cgc:s003-c001 cg:modality ?old } INSERT { cgc:s003-c001 cg:modality cg:Exact } WHERE { cgc:s003-c001 cg:modality ?old }
