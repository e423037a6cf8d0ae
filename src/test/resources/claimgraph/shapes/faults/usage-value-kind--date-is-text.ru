# A date as plain text.
DELETE { cgc:s003-c007 rdf:object ?old } INSERT { cgc:s003-c007 rdf:object "2026-04" } WHERE { cgc:s003-c007 rdf:object ?old }
