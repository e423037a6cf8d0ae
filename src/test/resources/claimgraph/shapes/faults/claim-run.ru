# Two runs.
INSERT DATA { cgc:s001-c001 prov:wasGeneratedBy cgr:second . cgr:second a cg:AnnotationRun ; prov:used cgs:s001 }
