# Words instead of a date.
DELETE { cgc:s001-c001 cg:asOf ?old } INSERT { cgc:s001-c001 cg:asOf "last year" } WHERE { cgc:s001-c001 cg:asOf ?old }
