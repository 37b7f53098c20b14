SELECT id, uid FROM {kind} WHERE id > ?1 ORDER BY id LIMIT ?2
