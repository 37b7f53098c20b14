INSERT INTO record_lock (record, locked_by, locked_on) VALUES (?1, ?2, ?3)
