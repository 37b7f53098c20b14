SELECT reason, records FROM outbox_count WHERE receiver = (SELECT id FROM outbox_receiver WHERE name = ?1)
    AND state = ?2 AND records > 0 ORDER BY reason
