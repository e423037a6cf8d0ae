# One character too long.
DELETE { cgx:s003-700-718 oa:end ?old } INSERT { cgx:s003-700-718 oa:end 719 } WHERE { cgx:s003-700-718 oa:end ?old }
