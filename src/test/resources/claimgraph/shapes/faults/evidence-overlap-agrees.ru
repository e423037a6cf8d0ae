# The same characters read differently.
DELETE { cgx:s002-324-334 oa:exact ?old } INSERT { cgx:s002-324-334 oa:exact "Investor C" } WHERE { cgx:s002-324-334 oa:exact ?old }
