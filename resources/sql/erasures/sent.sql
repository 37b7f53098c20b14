UPDATE outbox
SET sent_hash = randomblob(32), mark = ?2, mark_reason = ?5, marked_at = ?3
WHERE record IN (SELECT id FROM outbox_record WHERE uid = ?1) AND mark <> ?4
