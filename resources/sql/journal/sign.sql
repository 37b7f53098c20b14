INSERT INTO signature (seq, key_id, signature) VALUES (?1, ?2, ?3)
