SELECT reason, records FROM outbox_count WHERE receiver = ?1 AND state = ?2 AND records > 0 ORDER BY reason
