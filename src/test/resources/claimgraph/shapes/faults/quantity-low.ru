# A floating-point number.
DELETE { cgv:5.5e3 cg:low ?old } INSERT { cgv:5.5e3 cg:low 5.45e3 } WHERE { cgv:5.5e3 cg:low ?old }
