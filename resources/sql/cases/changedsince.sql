SELECT 1 FROM journal WHERE household = ?1 AND ?2 IN (record, household) AND type = 1 AND seq > ?3 LIMIT 1
