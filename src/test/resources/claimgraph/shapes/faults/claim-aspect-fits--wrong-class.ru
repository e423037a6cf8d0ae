# A score on a city.
DELETE { ?x cg:aspect cge:standard-y } INSERT { ?x cg:aspect cge:paris } WHERE { ?x cg:aspect cge:standard-y }
