# Says nothing.
DELETE WHERE { cgp:everywhere cg:value ?x }
