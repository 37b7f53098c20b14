UPDATE outbox SET mark = mark + 2
WHERE receiver = (SELECT id FROM outbox_receiver WHERE name = ?1) AND mark = ?3 AND record = (SELECT id FROM outbox_record WHERE uid = ?2)
