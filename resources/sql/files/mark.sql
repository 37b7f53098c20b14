INSERT INTO unnamed (hash, since) VALUES (?1, ?2)
ON CONFLICT (hash) DO UPDATE SET since = excluded.since
