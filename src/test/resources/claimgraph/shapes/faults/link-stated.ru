# The namesake is refused and matched at once.
INSERT DATA { cge:investor-b skos:exactMatch wd:Q3 }
