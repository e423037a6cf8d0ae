# No digits at all.
DELETE { cgv:5.5e3 cg:significantDigits ?old } INSERT { cgv:5.5e3 cg:significantDigits 0 } WHERE { cgv:5.5e3 cg:significantDigits ?old }
