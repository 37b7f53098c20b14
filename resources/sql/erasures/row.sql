DELETE FROM {kind} WHERE uid = ?1
