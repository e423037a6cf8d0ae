# A phrase without an end.
DELETE WHERE { cgx:s002-60-67 oa:end ?end }
