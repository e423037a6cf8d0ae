# A node where a direct triple belongs.
INSERT DATA { cge:acme-labs cg:partnerOf cgf:spare . cgf:spare a cg:AspectFact ; cg:value cge:investor-b }
