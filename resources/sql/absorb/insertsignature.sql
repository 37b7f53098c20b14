INSERT INTO absorbed_signature (archive, seq, key_id, signature) VALUES (?1, ?2, ?3, ?4)
