SELECT id, number, receiver, closed_at, records, sha256, journal_size, journal_hash, state
FROM batch ORDER BY seq
