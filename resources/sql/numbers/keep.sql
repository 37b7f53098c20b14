INSERT INTO running_number (name, last) VALUES (?1, ?2)
ON CONFLICT (name) DO UPDATE SET last = excluded.last
