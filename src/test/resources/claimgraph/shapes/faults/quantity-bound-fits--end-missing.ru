# A rounded number without an upper end.
DELETE WHERE { cgv:5.5e3 cg:high ?high }
