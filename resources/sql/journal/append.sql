INSERT INTO journal_entry (seq, type, at, since_boot, author, topic, record, household, revision, commitment, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
