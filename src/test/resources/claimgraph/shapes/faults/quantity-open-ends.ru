# "yes" instead of true.
INSERT DATA { cgv:5.5e3 cg:highOpen "yes" }
