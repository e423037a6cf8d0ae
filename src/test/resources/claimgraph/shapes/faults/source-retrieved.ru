# Words instead of a date.
DELETE { cgs:s001 cg:retrievedOn ?old } INSERT { cgs:s001 cg:retrievedOn "yesterday" } WHERE { cgs:s001 cg:retrievedOn ?old }
