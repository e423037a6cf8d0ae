# A dimension that does not exist.
INSERT DATA { cg:fresh a owl:DatatypeProperty ; rdfs:label "fresh"@en ; rdfs:comment "New."@en ; cg:theme "identity" ; cg:valuesAre "checkable" ; cg:valueKind "quantity" ; cg:dimension "length" }
