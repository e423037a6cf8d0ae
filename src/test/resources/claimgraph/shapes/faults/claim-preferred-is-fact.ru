# The winner is not among the facts.
DELETE WHERE { cge:acme-labs cg:website ?page }
