# A modality is no unit.
INSERT DATA { cgv:ge-140 cg:unit cg:Asserted }
