INSERT INTO batch (id, number, receiver, closed_at, records, sha256, journal_size, journal_hash, state, content)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
