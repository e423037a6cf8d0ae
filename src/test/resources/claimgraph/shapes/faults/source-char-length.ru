# More characters than bytes.
DELETE { cgs:s003 cg:charLength ?old } INSERT { cgs:s003 cg:charLength 2211 } WHERE { cgs:s003 cg:charLength ?old }
