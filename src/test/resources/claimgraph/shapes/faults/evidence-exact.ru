# A place without its words.
DELETE WHERE { cgx:s002-60-67 oa:exact ?words }
