# Thirteen words.
DELETE { ?x oa:end ?end ; oa:exact ?words } INSERT { ?x oa:end 725 ; oa:exact "a b c d e f g h i j k l m" } WHERE { BIND (cgx:s003-700-718 AS ?x) ?x oa:end ?end ; oa:exact ?words }
