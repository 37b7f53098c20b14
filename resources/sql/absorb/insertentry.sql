INSERT INTO absorbed_entry (archive, seq, entry, hash, record, household) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
