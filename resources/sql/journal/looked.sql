SELECT 1 FROM journal WHERE session = ?1 AND record = ?2 AND action = ?3 AND type = 2 LIMIT 1
