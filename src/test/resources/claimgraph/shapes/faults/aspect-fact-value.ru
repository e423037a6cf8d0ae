# A node that says nothing.
DELETE WHERE { cgf:acme-labs--shippedUnits cg:value ?value } ;
DELETE DATA { cgc:s003-c006 cg:rank cg:Preferred } ;
INSERT DATA { cgc:s003-c006 cg:rank cg:Normal }
