# Two targets in one judgement.
INSERT DATA { cgl:investor-b--wd-Q3 cg:linkTarget wd:Q4 }
