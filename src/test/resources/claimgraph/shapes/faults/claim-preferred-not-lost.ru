# The winner lost.
INSERT DATA { cgc:s003-c004 cg:lostTo cgc:s003-c003 ; cg:lostBy cg:rule-list }
