# A floating-point number.
DELETE { cgv:5.5e3 schema:value ?old } INSERT { cgv:5.5e3 schema:value 5.5e3 } WHERE { cgv:5.5e3 schema:value ?old }
