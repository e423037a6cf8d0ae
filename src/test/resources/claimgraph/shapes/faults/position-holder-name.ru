# Held by nobody.
DELETE WHERE { cgp:everywhere cg:holderName ?x }
