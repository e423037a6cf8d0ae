# A sum of a city.
INSERT DATA { cgq:acme-seed-2026--reconciliation-1 cg:usesClaim cge:paris }
