# A city as candidate.
INSERT DATA { cgq:acme-labs--website cg:candidate cge:paris }
