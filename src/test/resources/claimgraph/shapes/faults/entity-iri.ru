# Capitals and an underscore.
INSERT DATA { cge:Bad_Name a cg:Place ; rdfs:label "Bad name"@en }
