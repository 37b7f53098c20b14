SELECT r.id, r.kind, r.uid, r.revision, coalesce(o.state, 0), coalesce(o.reason, ''), o.sent_hash, coalesce(o.sent_state, 0),
    coalesce(o.mark, 0), coalesce(o.mark_reason, ''), coalesce(o.marked_at, 0)
FROM outbox_record r LEFT JOIN outbox o ON o.record = r.id AND o.receiver = (SELECT id FROM outbox_receiver WHERE name = ?1)
WHERE r.uid = ?2
