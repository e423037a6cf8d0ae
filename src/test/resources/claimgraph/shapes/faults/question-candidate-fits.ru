# A claim on another property.
INSERT DATA { cgq:acme-labs--website cg:candidate cgc:s003-c003 }
