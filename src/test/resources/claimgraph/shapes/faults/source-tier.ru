# A modality is no tier.
DELETE { cgs:s001 cg:sourceTier ?old } INSERT { cgs:s001 cg:sourceTier cg:Asserted } WHERE { cgs:s001 cg:sourceTier ?old }
