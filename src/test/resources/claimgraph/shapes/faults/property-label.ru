# A property without a label.
DELETE WHERE { cg:website rdfs:label ?x }
