UPDATE batch_record SET content_hash = randomblob(32)
WHERE record IN (SELECT id FROM outbox_record WHERE uid = ?1)
