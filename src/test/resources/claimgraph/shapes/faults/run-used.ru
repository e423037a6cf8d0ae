# A run that read nothing.
INSERT DATA { cgr:idle a cg:AnnotationRun }
