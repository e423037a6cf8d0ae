# Words instead of a date.
DELETE { cgc:s002-c008 cg:validFrom ?old } INSERT { cgc:s002-c008 cg:validFrom "soon" } WHERE { cgc:s002-c008 cg:validFrom ?old }
