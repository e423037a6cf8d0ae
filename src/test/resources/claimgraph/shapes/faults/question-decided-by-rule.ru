# Decided, by no rule.
DELETE WHERE { cgq:acme-labs--website cg:decidedBy ?x }
