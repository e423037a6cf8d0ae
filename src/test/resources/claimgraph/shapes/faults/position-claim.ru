# No claim states it.
DELETE WHERE { cgp:everywhere prov:wasDerivedFrom ?x }
