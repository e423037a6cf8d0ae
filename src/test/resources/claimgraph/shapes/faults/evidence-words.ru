# Nine words.
DELETE { ?x oa:end ?end ; oa:exact ?words } INSERT { ?x oa:end 717 ; oa:exact "a b c d e f g h i" } WHERE { BIND (cgx:s003-700-718 AS ?x) ?x oa:end ?end ; oa:exact ?words }
