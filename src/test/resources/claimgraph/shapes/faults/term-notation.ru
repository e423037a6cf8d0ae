# A term that no row can write.
DELETE WHERE { cg:Holds skos:notation ?x }
