# A fact that no one claims.
INSERT DATA { cge:acme-labs cg:describedAs "a great company" }
