SELECT uid, parent{searched} FROM {kind} WHERE id = ?1
