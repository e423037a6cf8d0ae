# The name where a thing belongs.
DELETE DATA { cgp:everywhere cg:holder cge:ada-lang } ;
INSERT DATA { cgp:everywhere cg:holder "Ada Lang" }
