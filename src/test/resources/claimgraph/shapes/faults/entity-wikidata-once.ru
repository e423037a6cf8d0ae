# Two entities, one item.
INSERT DATA { cge:paris skos:exactMatch wd:Q1 }
