# A source with two digits.
DELETE { cgs:s001 ?p ?o . ?s ?q cgs:s001 } INSERT { cgs:s01 ?p ?o . ?s ?q cgs:s01 } WHERE { { cgs:s001 ?p ?o } UNION { ?s ?q cgs:s001 } }
