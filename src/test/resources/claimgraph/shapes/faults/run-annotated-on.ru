# Words instead of a date.
DELETE { cgr:s001 cg:annotatedOn ?old } INSERT { cgr:s001 cg:annotatedOn "in March" } WHERE { cgr:s001 cg:annotatedOn ?old }
