# How sure is she?
DELETE WHERE { cgp:everywhere cg:modality ?x }
