# An aspect that is needed and optional.
INSERT DATA { cg:fresh a owl:DatatypeProperty ; rdfs:label "fresh"@en ; rdfs:comment "New."@en ; cg:theme "identity" ; cg:valuesAre "checkable" ; cg:valueKind "text" ; cg:needsAspect true ; cg:mayHaveAspect true }
