DELETE FROM outbox
WHERE sent_hash IS NULL AND record IN (SELECT id FROM outbox_record WHERE uid = ?1)
