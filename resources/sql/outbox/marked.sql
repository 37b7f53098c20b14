SELECT r.id, r.kind, r.uid, o.mark, o.mark_reason, o.marked_at FROM outbox o INDEXED BY outbox_marked JOIN outbox_record r ON r.id = o.record
WHERE o.receiver = (SELECT id FROM outbox_receiver WHERE name = ?1) AND o.mark IN (1, 2) ORDER BY o.record LIMIT ?2
