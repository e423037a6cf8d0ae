# A month that does not exist.
DELETE { cgc:s001-c001 cg:asOf ?old } INSERT { cgc:s001-c001 cg:asOf "2026-13"^^xsd:gYearMonth } WHERE { cgc:s001-c001 cg:asOf ?old }
