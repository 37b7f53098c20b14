INSERT INTO absorbed_base (receiver, record, number, content_hash) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (receiver, record, number) DO NOTHING
