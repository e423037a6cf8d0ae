# Headquarters in a person.
DELETE { cgc:s003-c008 rdf:object ?old } INSERT { cgc:s003-c008 rdf:object cge:ada-lang } WHERE { cgc:s003-c008 rdf:object ?old }
