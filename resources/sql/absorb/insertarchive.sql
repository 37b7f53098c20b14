INSERT INTO absorbed_archive (uid, station, institution, division, suite, sample, through, begun_at, size, head)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
RETURNING id
