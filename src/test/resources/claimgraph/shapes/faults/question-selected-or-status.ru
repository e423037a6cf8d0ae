# Neither a winner nor a reason.
DELETE WHERE { cgq:acme-labs--website cg:selected ?x }
