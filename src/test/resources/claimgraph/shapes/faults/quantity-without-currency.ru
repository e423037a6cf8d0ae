# Manufacturers in dollars.
INSERT DATA { cgv:ge-140 schema:currency "USD" }
