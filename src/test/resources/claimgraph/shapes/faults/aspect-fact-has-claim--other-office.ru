# The chief executive as another officer.
DELETE { ?fact cg:aspect cg:role-chief-executive } INSERT { ?fact cg:aspect cg:role-board-member } WHERE { ?fact cg:aspect cg:role-chief-executive }
