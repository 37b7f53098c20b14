SELECT 1 FROM consent WHERE parent = ?1 AND deleted = 0 AND state = ?2 LIMIT 1
