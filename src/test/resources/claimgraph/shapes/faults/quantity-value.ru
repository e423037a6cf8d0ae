# A nominal value above the interval.
DELETE { cgv:5.5e3 schema:value ?old } INSERT { cgv:5.5e3 schema:value 6000 } WHERE { cgv:5.5e3 schema:value ?old }
