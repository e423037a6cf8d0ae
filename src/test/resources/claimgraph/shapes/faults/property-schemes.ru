# A term where a list belongs.
INSERT DATA { cg:fresh a owl:DatatypeProperty ; rdfs:label "fresh"@en ; rdfs:comment "New."@en ; cg:theme "identity" ; cg:valuesAre "checkable" ; cg:valueKind "concept" ; cg:valueScheme cg:Asserted }
