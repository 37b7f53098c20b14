INSERT INTO outbox_record (kind, uid, household, revision) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (uid) DO UPDATE SET household = excluded.household, revision = excluded.revision
