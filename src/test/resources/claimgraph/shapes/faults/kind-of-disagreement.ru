# A question without disagreement has a kind of it.
INSERT DATA { cgq:acme-labs--website cg:kind cg:ValueConflict }
