# A judgement as a triple of its subject.
INSERT DATA { cge:world-model-x cg:limitation "has no body" }
