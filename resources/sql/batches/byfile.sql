SELECT id, number, receiver, closed_at, records, sha256, journal_size, journal_hash, state FROM batch
WHERE sha256 = ?1 OR seq = (SELECT batch FROM batch_file WHERE sha256 = ?1)
