# An article that derives from a city.
INSERT DATA { cgs:s003 prov:wasDerivedFrom cge:paris }
