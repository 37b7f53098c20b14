SELECT uid, parent, term_end, signatory FROM consent
WHERE deleted = 0 AND state = ?1 AND term_end >= ?2 AND term_end <= ?3 ORDER BY term_end, uid LIMIT ?4
