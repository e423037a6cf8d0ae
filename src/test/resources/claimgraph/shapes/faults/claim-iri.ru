# A claim whose id has no digits.
DELETE { cgc:s003-c001 ?p ?o . ?s ?q cgc:s003-c001 } INSERT { cgc:s003-cx ?p ?o . ?s ?q cgc:s003-cx } WHERE { { cgc:s003-c001 ?p ?o } UNION { ?s ?q cgc:s003-c001 } }
