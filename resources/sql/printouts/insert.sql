INSERT INTO printout (number, seq, entry_hash, at, user, purpose, recipient, household, seal, templates)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
