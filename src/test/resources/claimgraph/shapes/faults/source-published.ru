# Words instead of a date.
DELETE { cgs:s001 schema:datePublished ?old } INSERT { cgs:s001 schema:datePublished "Thursday" } WHERE { cgs:s001 schema:datePublished ?old }
