# Said by nobody.
DELETE { cgc:s002-c001 cg:attributedToText ?old } INSERT { cgc:s002-c001 cg:attributedToText "" } WHERE { cgc:s002-c001 cg:attributedToText ?old }
