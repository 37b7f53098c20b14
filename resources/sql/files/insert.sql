INSERT INTO file (hash, media_type, bytes, content) VALUES (?1, ?2, ?3, ?4)
