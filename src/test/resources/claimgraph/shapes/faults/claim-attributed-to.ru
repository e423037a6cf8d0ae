# Said by a number.
DELETE { cgc:s001-c001 cg:attributedTo ?old } INSERT { cgc:s001-c001 cg:attributedTo cgv:ge-140 } WHERE { cgc:s001-c001 cg:attributedTo ?old }
