SELECT r.id, r.kind, r.uid, o.mark, o.mark_reason, o.marked_at FROM outbox o JOIN outbox_record r ON r.id = o.record
WHERE o.receiver = ?1 AND o.mark IN (1, 2) ORDER BY o.record LIMIT ?2
