# A clash with a source as a whole.
DELETE { ?c cg:clashingClaim ?old } INSERT { ?c cg:clashingClaim cgs:s001 } WHERE { ?c cg:clashingClaim ?old }
