# A claim refines a city.
INSERT DATA { cgc:s002-c001 cg:refines cge:paris }
