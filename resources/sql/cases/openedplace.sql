SELECT 1 FROM journal WHERE seq > ?4 AND type = 2 AND record = ?1 AND user = ?2 AND action = ?3 LIMIT 1
