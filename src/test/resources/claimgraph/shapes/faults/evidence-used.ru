# An excerpt that states nothing.
INSERT DATA { cgx:s002-10-14 a cg:Evidence ; oa:hasSource cgs:s002 ; oa:start 10 ; oa:end 14 ; oa:exact "idle" ; oa:hasSelector <https://w3id.org/claimgraph/evidence/s002-5-9#passage> .
  <https://w3id.org/claimgraph/evidence/s002-5-9#passage> a oa:TextPositionSelector ; oa:start 5 ; oa:end 20 ; cg:sha256 "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f" ; oa:refinedBy <https://w3id.org/claimgraph/evidence/s002-60-67#excerpt> }
