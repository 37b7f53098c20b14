SELECT number, kind, uid, restricts, outcome FROM purge_item WHERE case_id = ?1 AND number > ?2 ORDER BY number LIMIT ?3
