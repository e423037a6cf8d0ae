# A role is no position.
DELETE DATA { cgp:everywhere cg:property cg:outlook } ;
INSERT DATA { cgp:everywhere cg:property cg:officer }
