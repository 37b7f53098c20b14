INSERT OR IGNORE INTO batch_file (sha256, batch, sealed, written_at)
SELECT ?1, seq, ?3, ?4 FROM batch WHERE id = ?2
