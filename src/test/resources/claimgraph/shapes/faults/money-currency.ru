# A currency by its name.
DELETE { cgv:USD-1e9 schema:currency ?old } INSERT { cgv:USD-1e9 schema:currency "dollars" } WHERE { cgv:USD-1e9 schema:currency ?old }
