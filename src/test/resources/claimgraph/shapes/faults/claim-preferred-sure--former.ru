# What is only expected was never so.
DELETE DATA { cgc:s003-c010 cg:modality cg:Asserted } ;
INSERT DATA { cgc:s003-c010 cg:modality cg:Expected }
