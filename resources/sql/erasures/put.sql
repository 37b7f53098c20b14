INSERT INTO erasure (uid, erased_on, seq) VALUES (?1, ?2, ?3)
ON CONFLICT (uid) DO NOTHING
