# Nobody to clash with.
DELETE WHERE { cgl:s001-c001--paper cg:record ?r }
