SELECT id, uid, parent{searched} FROM {kind} WHERE deleted = 0 ORDER BY id
