UPDATE batch SET content = NULL
WHERE content IS NOT NULL AND seq IN (
    SELECT b.batch FROM batch_record b JOIN outbox_record r ON r.id = b.record WHERE r.uid = ?1)
