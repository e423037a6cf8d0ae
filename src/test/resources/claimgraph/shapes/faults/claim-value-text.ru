# The words that gave the value are lost.
DELETE WHERE { cgc:s003-c001 cg:valueText ?t }
