# Phrases behind the end of the text.
DELETE { cgs:s003 cg:charLength ?old } INSERT { cgs:s003 cg:charLength 800 } WHERE { cgs:s003 cg:charLength ?old }
