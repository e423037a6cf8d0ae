# A judgement is no fact, not even of its time.
DELETE DATA { cgf:acme-labs--officer--lab-head--ada-lang--past cg:property cg:officer } ;
INSERT DATA { cgf:acme-labs--officer--lab-head--ada-lang--past cg:property cg:outlook }
