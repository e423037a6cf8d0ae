# An amount of money without a currency.
DELETE { cgc:s003-c001 rdf:object ?old } INSERT { cgc:s003-c001 rdf:object cgv:ge-140 } WHERE { cgc:s003-c001 rdf:object ?old }
