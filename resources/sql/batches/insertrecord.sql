INSERT INTO batch_record (record, batch, content_hash)
SELECT r.id, b.seq, ?3 FROM outbox_record r, batch b WHERE r.uid = ?1 AND b.id = ?2
