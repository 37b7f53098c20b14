INSERT INTO file_reference (hash, kind, uid, past) VALUES (?1, ?2, ?3, 1) ON CONFLICT (hash, uid) DO NOTHING
