# A source without a length.
DELETE WHERE { cgs:s003 cg:byteLength ?bytes }
