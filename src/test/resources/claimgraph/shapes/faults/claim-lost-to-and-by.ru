# Lost, by no rule.
DELETE WHERE { cgc:s003-c001 cg:lostBy ?rule }
