INSERT INTO absorbed_anchor (archive, size, place, hash) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (archive, size, place) DO NOTHING
