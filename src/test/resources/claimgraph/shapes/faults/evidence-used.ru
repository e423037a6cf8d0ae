# A phrase that states nothing.
INSERT DATA { cgx:s002-10-14 a cg:Evidence ; oa:hasSource cgs:s002 ; oa:start 10 ; oa:end 14 ; oa:exact "idle" }
