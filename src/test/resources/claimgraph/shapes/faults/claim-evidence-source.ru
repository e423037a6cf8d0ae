# Evidence in another source.
INSERT DATA { cgc:s001-c001 cg:evidence cgx:s003-12-33 }
