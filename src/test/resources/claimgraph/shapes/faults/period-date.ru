# A period that no date is.
DELETE WHERE { cgv:date-2026-04 cg:date ?date }
