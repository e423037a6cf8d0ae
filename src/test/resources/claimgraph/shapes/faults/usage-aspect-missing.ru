# An officer without a role.
DELETE WHERE { ?x cg:aspect cg:role-chief-ai-officer }
