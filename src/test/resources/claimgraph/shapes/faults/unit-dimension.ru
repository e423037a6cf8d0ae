# A unit of no dimension.
DELETE WHERE { cg:unit-step cg:dimension ?x }
