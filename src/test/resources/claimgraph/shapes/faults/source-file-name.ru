# A path.
DELETE { cgs:s001 cg:fileName ?old } INSERT { cgs:s001 cg:fileName "texts/001_acme.txt" } WHERE { cgs:s001 cg:fileName ?old }
