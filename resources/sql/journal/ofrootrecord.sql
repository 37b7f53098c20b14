SELECT j.seq, j.type, j.at, j.since_boot, j.user, j.purpose, j.task, j.session, j.action, j.kind, j.record, j.household,
    j.revision, j.commitment, j.hash, c.content
FROM journal_entry e JOIN journal j ON j.seq = e.seq LEFT JOIN journal_content c ON c.seq = j.seq
WHERE e.household IS NULL AND e.record = ?1 AND e.type = 1 ORDER BY j.seq DESC
