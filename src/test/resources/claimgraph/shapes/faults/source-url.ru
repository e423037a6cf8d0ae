# An address as text.
DELETE { cgs:s001 schema:url ?old } INSERT { cgs:s001 schema:url "https://news.example/a1" } WHERE { cgs:s001 schema:url ?old }
