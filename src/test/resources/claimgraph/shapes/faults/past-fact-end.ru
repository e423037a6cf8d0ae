# Not a date.
DELETE WHERE { cgf:acme-labs--officer--lab-head--ada-lang--past cg:validTo ?x } ;
INSERT DATA { cgf:acme-labs--officer--lab-head--ada-lang--past cg:validTo "long ago" }
