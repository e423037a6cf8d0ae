# A score on a benchmark that no one claims.
INSERT DATA { cge:world-model-x cg:benchmarkScore cgf:spare . cgf:spare a cg:AspectFact ; cg:aspect cge:paris ; cg:value cgv:7.71e1-percent }
