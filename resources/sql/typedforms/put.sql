INSERT INTO typed_form (user, household, typed_at, content) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (user, household) DO UPDATE SET typed_at = excluded.typed_at, content = excluded.content
