# Is it over?
DELETE WHERE { cgf:acme-labs--officer--lab-head--ada-lang--past cg:ended ?x }
