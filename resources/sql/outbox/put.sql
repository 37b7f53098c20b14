INSERT INTO outbox (receiver, record, state, reason, sent_hash, sent_state, mark, mark_reason, marked_at)
VALUES ((SELECT id FROM outbox_receiver WHERE name = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (receiver, record) DO UPDATE SET state = excluded.state, reason = excluded.reason,
    sent_hash = excluded.sent_hash, sent_state = excluded.sent_state,
    mark = excluded.mark, mark_reason = excluded.mark_reason, marked_at = excluded.marked_at
