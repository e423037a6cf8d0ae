# A phrase of no source.
DELETE WHERE { cgx:s002-324-334 oa:hasSource ?source }
