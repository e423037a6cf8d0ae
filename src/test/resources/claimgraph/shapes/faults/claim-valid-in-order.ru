# Over before it began.
DELETE { cgc:s002-c007 cg:validTo ?old } INSERT { cgc:s002-c007 cg:validTo "2025-11"^^xsd:gYearMonth } WHERE { cgc:s002-c007 cg:validTo ?old }
