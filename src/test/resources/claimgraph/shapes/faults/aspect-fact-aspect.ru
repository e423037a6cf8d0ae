# A score on two benchmarks.
INSERT DATA { cgf:world-model-x--benchmarkScore--standard-y cg:aspect cge:paris }
