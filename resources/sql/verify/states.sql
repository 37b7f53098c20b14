SELECT last.record, last.seq, c.content
FROM (SELECT record, MAX(seq) AS seq FROM journal WHERE type = 1 AND kind = ?1 GROUP BY record) last
    JOIN {kind} r ON r.uid = last.record
    JOIN journal_content c ON c.seq = last.seq
