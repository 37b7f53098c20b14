INSERT INTO journal_content (seq, salt, content) VALUES (?1, ?2, ?3)
