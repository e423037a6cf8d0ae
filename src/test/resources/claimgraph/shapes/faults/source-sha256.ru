# A hash that is cut short.
DELETE { cgs:s001 cg:sha256 ?old } INSERT { cgs:s001 cg:sha256 "9f2c" } WHERE { cgs:s001 cg:sha256 ?old }
