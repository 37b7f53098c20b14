SELECT id, uid FROM {kind} WHERE {field} <= ?1 AND id > ?2 ORDER BY id LIMIT ?3
