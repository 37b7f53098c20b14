SELECT 1 FROM journal WHERE household = ?1 AND record = ?2 AND type = 1 AND user = ?3 LIMIT 1
