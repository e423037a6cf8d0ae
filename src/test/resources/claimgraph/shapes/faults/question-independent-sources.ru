# More independent sources than sources.
DELETE { cgq:acme-labs--website cg:independentSourceCount ?old } INSERT { cgq:acme-labs--website cg:independentSourceCount 2 } WHERE { cgq:acme-labs--website cg:independentSourceCount ?old }
