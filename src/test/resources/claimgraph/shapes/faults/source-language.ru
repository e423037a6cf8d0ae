# A language by its name.
DELETE { cgs:s001 schema:inLanguage ?old } INSERT { cgs:s001 schema:inLanguage "English (US)" } WHERE { cgs:s001 schema:inLanguage ?old }
