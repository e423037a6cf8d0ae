# A property without a comment.
DELETE WHERE { cg:website rdfs:comment ?x }
