UPDATE outbox SET state = ?5, reason = '', sent_hash = ?4, sent_state = ?5, mark = 0, mark_reason = '', marked_at = 0
WHERE receiver = (SELECT id FROM outbox_receiver WHERE name = ?1) AND state = 0
    AND record = (SELECT id FROM outbox_record WHERE uid = ?2 AND revision = ?3)
