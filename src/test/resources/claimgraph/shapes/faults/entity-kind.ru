# A city that is a kind of person.
DELETE { cge:paris cg:entityKind ?old } INSERT { cge:paris cg:entityKind cg:person-investor } WHERE { cge:paris cg:entityKind ?old }
