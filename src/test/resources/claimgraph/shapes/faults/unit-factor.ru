# A unit of no size.
DELETE { cg:unit-step cg:factor ?old } INSERT { cg:unit-step cg:factor 0.0 } WHERE { cg:unit-step cg:factor ?old }
