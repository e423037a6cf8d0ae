# The winner never stood.
INSERT DATA { cgq:acme-labs--website cg:selected cgc:s003-c003 }
