# Two sources.
INSERT DATA { cgc:s001-c001 cg:source cgs:s003 ; cg:evidence cgx:s003-12-33 . cgr:s001 prov:used cgs:s003 }
