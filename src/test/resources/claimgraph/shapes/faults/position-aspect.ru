# In words.
INSERT DATA { cgp:everywhere cg:aspect "in all fields" }
