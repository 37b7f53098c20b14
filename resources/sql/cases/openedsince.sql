SELECT 1 FROM journal WHERE household = ?1 AND type = 2 AND record = ?2 AND user = ?3 AND action = ?4 AND seq > ?5 LIMIT 1
