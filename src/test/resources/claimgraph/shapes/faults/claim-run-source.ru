# The run read another source as well.
INSERT DATA { cgr:s001 prov:used cgs:s003 }
