INSERT INTO anchor (size, place, hash) VALUES (?1, ?2, ?3)
