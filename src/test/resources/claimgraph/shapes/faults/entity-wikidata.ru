# https instead of http.
INSERT DATA { cge:paris skos:exactMatch <https://www.wikidata.org/entity/Q90> }
