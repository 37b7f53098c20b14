SELECT seq, type, at, since_boot, user, purpose, task, session, action, kind, record, household, revision, commitment, hash
FROM journal WHERE seq > ?1 AND seq <= ?2 ORDER BY seq
