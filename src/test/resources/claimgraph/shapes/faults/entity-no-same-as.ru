# owl:sameAs merges under inference.
INSERT DATA { cge:paris owl:sameAs wd:Q90 }
