# A place as a term of a list.
DELETE { cgc:s003-c008 rdf:object ?old } INSERT { cgc:s003-c008 rdf:object cg:round-seed } WHERE { cgc:s003-c008 rdf:object ?old }
