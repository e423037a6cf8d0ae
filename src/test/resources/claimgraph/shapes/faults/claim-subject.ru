# A claim about nothing.
DELETE WHERE { cgc:s003-c007 rdf:subject ?s }
