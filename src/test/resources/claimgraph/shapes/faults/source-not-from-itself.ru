# Two sources that derive from each other.
INSERT DATA { cgs:s002 prov:wasDerivedFrom cgs:s003 }
