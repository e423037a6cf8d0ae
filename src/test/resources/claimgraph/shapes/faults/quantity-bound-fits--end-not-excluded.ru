# "More than" with its number included.
DELETE { cgv:5.5e3 cg:bound ?old } INSERT { cgv:5.5e3 cg:bound cg:MoreThan } WHERE { cgv:5.5e3 cg:bound ?old }
