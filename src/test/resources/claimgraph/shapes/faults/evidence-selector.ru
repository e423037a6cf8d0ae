# Evidence that is in no passage.
DELETE WHERE { cgx:s002-60-67 oa:hasSelector ?passage }
