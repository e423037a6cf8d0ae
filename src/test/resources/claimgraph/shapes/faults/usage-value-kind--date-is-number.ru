# A date as a number.
DELETE { cgc:s003-c007 rdf:object ?old } INSERT { cgc:s003-c007 rdf:object 202604 } WHERE { cgc:s003-c007 rdf:object ?old }
