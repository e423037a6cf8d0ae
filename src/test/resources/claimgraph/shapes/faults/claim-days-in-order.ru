# The first day after the last.
DELETE { cgc:s003-c007 cg:low ?old } INSERT { cgc:s003-c007 cg:low "2026-05-01"^^xsd:date } WHERE { cgc:s003-c007 cg:low ?old }
