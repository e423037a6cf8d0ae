# A source without a title.
DELETE WHERE { cgs:s001 rdfs:label ?title }
