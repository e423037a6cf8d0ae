# A claim without a value.
DELETE WHERE { cgc:s003-c007 rdf:object ?o }
