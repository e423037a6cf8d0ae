# A phrase without a start.
DELETE WHERE { cgx:s002-60-67 oa:start ?start }
