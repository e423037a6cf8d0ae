# About nothing.
DELETE WHERE { cgf:acme-labs--officer--lab-head--ada-lang--past cg:about ?x }
