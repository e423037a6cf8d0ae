# A justification of our own making.
DELETE { ?l sssom:mapping_justification ?old } INSERT { ?l sssom:mapping_justification cg:Link } WHERE { VALUES ?l { cgl:ada-lang--none } ?l sssom:mapping_justification ?old }
