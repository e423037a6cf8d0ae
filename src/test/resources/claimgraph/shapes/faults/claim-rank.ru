# A bound is no rank.
DELETE { cgc:s003-c001 cg:rank ?old } INSERT { cgc:s003-c001 cg:rank cg:Exact } WHERE { cgc:s003-c001 cg:rank ?old }
