# A claim without a property.
DELETE WHERE { cgc:s003-c007 rdf:predicate ?p }
