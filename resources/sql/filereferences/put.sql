INSERT INTO file_reference (hash, kind, uid, past) VALUES (?1, ?2, ?3, 0)
ON CONFLICT (hash, uid) DO UPDATE SET past = 0
