# Nobody says whether it can be checked.
DELETE WHERE { cg:website cg:valuesAre ?x }
