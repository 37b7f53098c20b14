SELECT c.content_hash FROM batch_record c JOIN batch b ON b.seq = c.batch
WHERE c.record = ?1 AND b.receiver = ?2 ORDER BY b.number
