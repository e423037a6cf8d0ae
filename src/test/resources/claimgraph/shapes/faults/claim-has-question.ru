# A claim that answers nothing.
DELETE WHERE { ?question cg:candidate cgc:s003-c001 }
