# A floating-point number.
DELETE { cgv:5.5e3 cg:high ?old } INSERT { cgv:5.5e3 cg:high 5.55e3 } WHERE { cgv:5.5e3 cg:high ?old }
