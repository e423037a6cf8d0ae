# A fact that no one claims.
INSERT DATA { cge:world-model-x cg:capability "flies" }
