# A word as spread.
DELETE { cgq:acme-seed-2026--amountRaised cg:spreadRatio ?old } INSERT { cgq:acme-seed-2026--amountRaised cg:spreadRatio "large" } WHERE { cgq:acme-seed-2026--amountRaised cg:spreadRatio ?old }
