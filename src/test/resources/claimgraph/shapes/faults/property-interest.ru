# A word of our own.
INSERT DATA { cg:website cg:interest "friend" }
