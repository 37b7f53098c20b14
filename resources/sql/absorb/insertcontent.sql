INSERT INTO absorbed_content (archive, seq, salt, content) VALUES (?1, ?2, ?3, ?4)
