INSERT INTO restriction (uid, kind, restricted_on, law, seq) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (uid) DO NOTHING
