SELECT b.id, b.number, b.receiver, b.closed_at, b.records, b.sha256, b.journal_size, b.journal_hash, b.state
FROM batch_file f JOIN batch b ON b.seq = f.batch WHERE f.sha256 = ?1
