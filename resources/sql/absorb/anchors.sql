SELECT a.size, a.hash, e.hash, a.place
FROM absorbed_anchor a LEFT JOIN absorbed_entry e ON e.archive = a.archive AND e.seq = a.size
WHERE a.archive = ?1 AND a.size > 0 ORDER BY a.size
