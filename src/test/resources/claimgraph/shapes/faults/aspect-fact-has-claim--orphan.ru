# A node that nothing leads to.
INSERT DATA { cgf:spare a cg:AspectFact ; cg:aspect cge:standard-y ; cg:value cgv:7.71e1-percent }
