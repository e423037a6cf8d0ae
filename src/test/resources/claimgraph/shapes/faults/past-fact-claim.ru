# From a claim of today.
INSERT DATA { cgf:acme-labs--officer--lab-head--ada-lang--past prov:wasDerivedFrom cgc:s002-c007 }
