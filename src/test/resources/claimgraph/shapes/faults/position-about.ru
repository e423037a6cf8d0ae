# About nothing.
DELETE WHERE { cgp:everywhere cg:about ?x }
