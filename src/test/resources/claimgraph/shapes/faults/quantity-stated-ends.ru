# A number as text.
DELETE { cgv:ge-140 schema:minValue ?old } INSERT { cgv:ge-140 schema:minValue "140" } WHERE { cgv:ge-140 schema:minValue ?old }
