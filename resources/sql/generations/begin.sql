INSERT INTO generation (name, begun_at) VALUES (?1, ?2)
ON CONFLICT (name) DO UPDATE SET begun_at = excluded.begun_at
