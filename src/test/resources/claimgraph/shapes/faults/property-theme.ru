# A property outside every theme.
DELETE WHERE { cg:website cg:theme ?x }
