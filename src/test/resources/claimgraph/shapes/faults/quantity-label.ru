# A number without a label.
DELETE WHERE { cgv:5.5e3 rdfs:label ?label }
