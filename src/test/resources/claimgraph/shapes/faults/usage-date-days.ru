# A date without a day to sort by.
DELETE WHERE { cgc:s003-c002 cg:high ?day }
