# Two labels.
INSERT DATA { cge:paris rdfs:label "Lutetia"@en }
