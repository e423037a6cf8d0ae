# A term without a definition.
DELETE WHERE { cg:Holds skos:definition ?x }
