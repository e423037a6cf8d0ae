# A score without its benchmark.
DELETE WHERE { cge:world-model-x cg:benchmarkScore ?fact . ?fact ?p ?o } ;
INSERT DATA { cge:world-model-x cg:benchmarkScore cgv:7.71e1-percent }
