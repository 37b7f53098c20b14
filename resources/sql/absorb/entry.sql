SELECT e.archive, e.seq, e.entry, c.content
FROM absorbed_entry e LEFT JOIN absorbed_content c ON c.archive = e.archive AND c.seq = e.seq
WHERE e.archive = ?1 AND e.seq = ?2
