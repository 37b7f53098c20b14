SELECT e.seq, e.entry, e.hash, c.salt, c.content, s.key_id, s.signature
FROM absorbed_entry e
    LEFT JOIN absorbed_content c ON c.archive = e.archive AND c.seq = e.seq
    LEFT JOIN absorbed_signature s ON s.archive = e.archive AND s.seq = e.seq
WHERE e.archive = ?1 AND e.seq > ?2 ORDER BY e.seq
