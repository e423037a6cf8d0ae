# Merged into each other.
INSERT DATA { cge:acme-labs cg:mergedInto cge:acme-laboratory }
