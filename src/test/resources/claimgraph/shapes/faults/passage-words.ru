# A passage whose words stand in the graph.
INSERT DATA { <https://w3id.org/claimgraph/evidence/s002-60-67#passage> oa:exact "on Tuesday" }
