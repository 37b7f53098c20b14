SELECT r.id, r.kind, r.uid FROM outbox o JOIN outbox_record r ON r.id = o.record
WHERE o.receiver = (SELECT id FROM outbox_receiver WHERE name = ?1) AND o.state = ?2 AND o.record > ?3 ORDER BY o.record LIMIT ?4
