# An id from memory.
DELETE WHERE { cgl:acme-labs--wd-Q1 cg:linkEvidence ?e }
