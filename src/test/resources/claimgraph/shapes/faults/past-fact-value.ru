# Says nothing.
DELETE WHERE { cgf:acme-labs--officer--lab-head--ada-lang--past cg:value ?x }
