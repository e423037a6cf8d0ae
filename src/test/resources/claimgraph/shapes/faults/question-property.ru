# A question that asks for nothing.
DELETE WHERE { cgq:acme-labs--website cg:property ?x }
