# A question that lost its aspect.
DELETE WHERE { cgq:world-model-x--benchmarkScore--standard-y cg:aspect ?x }
