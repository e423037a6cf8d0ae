# A month as last day.
DELETE { cgc:s003-c002 cg:high ?old } INSERT { cgc:s003-c002 cg:high "2026-03"^^xsd:gYearMonth } WHERE { cgc:s003-c002 cg:high ?old }
