# A count with a decimal point.
DELETE { cgq:acme-labs--website cg:sourceCount ?old } INSERT { cgq:acme-labs--website cg:sourceCount 1.0 } WHERE { cgq:acme-labs--website cg:sourceCount ?old }
