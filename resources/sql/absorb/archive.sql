SELECT id, uid, station, institution, division, suite, sample, through, begun_at, size, head, stage, last, taken, same, seq
FROM absorbed_archive WHERE uid = ?1
