# The other side is not shown.
DELETE WHERE { cgl:s001-c001--paper cg:recordValue ?v }
