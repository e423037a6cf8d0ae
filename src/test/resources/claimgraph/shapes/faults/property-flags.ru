# "yes" instead of true.
INSERT DATA { cg:fresh a owl:DatatypeProperty ; rdfs:label "fresh"@en ; rdfs:comment "New."@en ; cg:theme "identity" ; cg:valueKind "text" ; cg:valuesAre "checkable" ; cg:singleValued "yes" }
