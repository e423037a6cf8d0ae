# A duration in percent.
DELETE { cgv:gt-62-h cg:unit ?old } INSERT { cgv:gt-62-h cg:unit cg:unit-percent } WHERE { cgv:gt-62-h cg:unit ?old }
