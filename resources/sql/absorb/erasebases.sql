DELETE FROM absorbed_base WHERE record IN (SELECT id FROM outbox_record WHERE uid = ?1)
