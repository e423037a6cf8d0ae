# Evidence that is a city.
INSERT DATA { cgc:s001-c001 cg:evidence cge:paris }
