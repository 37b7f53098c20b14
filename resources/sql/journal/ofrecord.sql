SELECT j.seq, j.type, j.at, j.since_boot, j.user, j.purpose, j.task, j.session, j.action, j.kind, j.record, j.household,
    j.revision, j.commitment, j.hash, c.content
FROM journal j LEFT JOIN journal_content c ON c.seq = j.seq
WHERE j.household = ?1 AND j.record = ?2 AND j.type = 1 ORDER BY j.seq DESC
