# A node that says nothing.
DELETE WHERE { cgf:ada-lang--tenure--acme-labs cg:value ?value } ;
DELETE DATA { cgc:s002-c010 cg:rank cg:Preferred } ;
INSERT DATA { cgc:s002-c010 cg:rank cg:Normal }
