# An organization that turns out to be a city.
DELETE { cge:acme-laboratory cg:mergedInto ?old } INSERT { cge:acme-laboratory cg:mergedInto cge:paris } WHERE { cge:acme-laboratory cg:mergedInto ?old }
