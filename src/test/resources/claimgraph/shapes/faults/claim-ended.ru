# "yes" instead of true.
DELETE { cgc:s002-c008 cg:ended ?old } INSERT { cgc:s002-c008 cg:ended "yes" } WHERE { cgc:s002-c008 cg:ended ?old }
