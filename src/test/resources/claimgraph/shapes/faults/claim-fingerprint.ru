# Not hexadecimal.
DELETE { cgc:s003-c001 cg:fingerprint ?old } INSERT { cgc:s003-c001 cg:fingerprint "xyz" } WHERE { cgc:s003-c001 cg:fingerprint ?old }
