# A row without its file.
DELETE { cgc:s003-c001 cg:row ?old } INSERT { cgc:s003-c001 cg:row "row 7" } WHERE { cgc:s003-c001 cg:row ?old }
