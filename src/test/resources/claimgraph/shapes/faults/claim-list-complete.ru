# "yes" instead of true.
DELETE { cgc:s002-c006 cg:listComplete ?old } INSERT { cgc:s002-c006 cg:listComplete "yes" } WHERE { cgc:s002-c006 cg:listComplete ?old }
