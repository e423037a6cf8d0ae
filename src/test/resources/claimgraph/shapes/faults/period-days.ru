# The last day lies before the first.
DELETE { cgv:date-2026-04 cg:high ?old } INSERT { cgv:date-2026-04 cg:high "2026-03-30"^^xsd:date } WHERE { cgv:date-2026-04 cg:high ?old }
