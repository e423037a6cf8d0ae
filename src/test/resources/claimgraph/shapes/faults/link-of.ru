# A source is no thing of ours.
DELETE { ?l cg:linkOf ?old } INSERT { ?l cg:linkOf cgs:s001 } WHERE { VALUES ?l { cgl:investor-b--wd-Q3 } ?l cg:linkOf ?old }
