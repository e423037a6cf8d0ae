# A place as text.
DELETE { cgc:s003-c008 rdf:object ?old } INSERT { cgc:s003-c008 rdf:object "Paris" } WHERE { cgc:s003-c008 rdf:object ?old }
