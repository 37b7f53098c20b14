SELECT id FROM {kind} WHERE uid = ?1
