SELECT uid FROM {kind} WHERE id = ?1
