# Neither a first day nor a last.
DELETE WHERE { cgv:date-..--2026-03 cg:high ?day }
