SELECT j.seq, j.type, j.at, j.since_boot, j.user, j.purpose, j.task, j.session, j.action, j.kind, j.record, j.household,
    j.revision, j.commitment, j.hash, c.salt, c.content, s.key_id, s.signature
FROM journal j
LEFT JOIN journal_content c ON c.seq = j.seq AND j.action IN ('key-registered', 'user-disabled')
LEFT JOIN signature s ON s.seq = j.seq
WHERE j.seq <= ?1 ORDER BY j.seq
