# A person and a place.
INSERT DATA { cge:bo-field a cg:Place }
