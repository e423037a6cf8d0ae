# A modality is no rule.
DELETE { cgc:s003-c001 cg:lostBy ?old } INSERT { cgc:s003-c001 cg:lostBy cg:Asserted } WHERE { cgc:s003-c001 cg:lostBy ?old }
