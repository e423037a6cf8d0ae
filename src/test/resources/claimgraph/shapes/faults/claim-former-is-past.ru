# The claim says that it used to be so, the graph does not.
DELETE WHERE { cgf:acme-labs--officer--lab-head--ada-lang--past ?p ?x }
