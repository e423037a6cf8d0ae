# A question about nothing.
DELETE WHERE { cgq:acme-labs--website cg:about ?x }
