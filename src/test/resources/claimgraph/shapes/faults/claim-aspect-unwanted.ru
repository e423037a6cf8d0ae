# An aspect where the property has none.
INSERT DATA { cgc:s003-c007 cg:aspect cge:paris . cgq:acme-seed-2026--closedOn cg:aspect cge:paris }
