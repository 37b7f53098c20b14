SELECT uid, '', '', id FROM {kind} WHERE deleted = 0 AND id > ?1 ORDER BY id LIMIT ?2
