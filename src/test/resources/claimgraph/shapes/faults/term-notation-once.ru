# Two terms, one notation.
DELETE { cg:Fails skos:notation ?old } INSERT { cg:Fails skos:notation "holds" } WHERE { cg:Fails skos:notation ?old }
