# A subject class that no entity has.
INSERT DATA { cg:fresh a owl:DatatypeProperty ; rdfs:label "fresh"@en ; rdfs:comment "New."@en ; cg:theme "identity" ; cg:valuesAre "checkable" ; cg:valueKind "text" ; cg:subjectClass cg:Quantity }
