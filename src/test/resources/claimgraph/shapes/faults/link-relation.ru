# A judgement on nothing.
DELETE WHERE { cgl:ada-lang--none cg:linkPredicate ?p }
