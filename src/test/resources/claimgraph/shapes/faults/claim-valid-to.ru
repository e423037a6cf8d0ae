# "past" is cg:ended true.
INSERT DATA { cgc:s002-c008 cg:validTo "past" }
