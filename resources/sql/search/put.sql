INSERT INTO search_key (key, kind, id, division) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (key, kind, id) DO UPDATE SET division = excluded.division
