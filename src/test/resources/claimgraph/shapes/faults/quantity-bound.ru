# A modality is no bound.
DELETE { cgv:5.5e3 cg:bound ?old } INSERT { cgv:5.5e3 cg:bound cg:Asserted } WHERE { cgv:5.5e3 cg:bound ?old }
