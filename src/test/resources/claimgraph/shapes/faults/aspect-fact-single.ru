# Two nodes for one benchmark.
INSERT DATA { cge:world-model-x cg:benchmarkScore cgf:spare . cgf:spare a cg:AspectFact ; cg:aspect cge:standard-y ; cg:value cgv:7.71e1-percent }
