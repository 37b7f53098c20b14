SELECT e.archive, e.seq, e.entry, c.content
FROM absorbed_entry e LEFT JOIN absorbed_content c ON c.archive = e.archive AND c.seq = e.seq
WHERE e.household = ?1 ORDER BY e.archive, e.seq
