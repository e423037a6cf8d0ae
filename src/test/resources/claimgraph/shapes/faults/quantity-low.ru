# An interval that is upside down.
DELETE { cgv:5.5e3 cg:low ?old } INSERT { cgv:5.5e3 cg:low 5600 } WHERE { cgv:5.5e3 cg:low ?old }
