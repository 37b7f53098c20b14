INSERT INTO outbox_record (kind, uid, household, revision)
VALUES (?1, ?2, (SELECT id FROM household_number WHERE uid = ?3), ?4) ON CONFLICT (uid) DO NOTHING
