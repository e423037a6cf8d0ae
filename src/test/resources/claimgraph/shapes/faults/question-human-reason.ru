# A person decided, and nobody learns why.
DELETE WHERE { cgq:acme-labs--website cg:decidedBy ?x } ;
INSERT DATA { cgq:acme-labs--website cg:decidedBy cg:rule-human . cg:rule-human a cg:Rule }
