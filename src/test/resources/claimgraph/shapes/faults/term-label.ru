# A term without a label.
DELETE WHERE { cg:Holds skos:prefLabel ?x }
