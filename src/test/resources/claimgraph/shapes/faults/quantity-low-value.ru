# An interval that begins above the number itself.
DELETE { cgv:5.5e3 cg:low ?old } INSERT { cgv:5.5e3 cg:low 5520 } WHERE { cgv:5.5e3 cg:low ?old }
