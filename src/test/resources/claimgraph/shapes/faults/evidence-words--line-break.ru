# A phrase over two lines.
DELETE { cgx:s003-700-718 oa:exact ?old } INSERT { cgx:s003-700-718 oa:exact "140+\nmanufacturers" } WHERE { cgx:s003-700-718 oa:exact ?old }
