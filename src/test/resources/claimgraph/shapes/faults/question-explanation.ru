# A choice that is not explained.
DELETE WHERE { cgq:acme-labs--website cg:explanation ?x }
