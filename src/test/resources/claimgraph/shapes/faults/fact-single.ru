# Two amounts as facts.
DELETE WHERE { cgc:s003-c001 cg:rank ?rank ; cg:lostTo ?winner ; cg:lostBy ?rule } ;
INSERT DATA { cgc:s003-c001 cg:rank cg:Preferred . cge:acme-seed-2026 cg:amountRaised cgv:USD-1e9 }
