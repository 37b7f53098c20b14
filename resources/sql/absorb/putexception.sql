INSERT INTO absorbed_exception (archive, record, kind, outcome, reason, other) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (archive, record) DO NOTHING
