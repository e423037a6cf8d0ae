# One character too short.
DELETE { cgx:s003-700-718 oa:end ?old } INSERT { cgx:s003-700-718 oa:end 717 } WHERE { cgx:s003-700-718 oa:end ?old }
