SELECT parent FROM {kind} WHERE uid = ?1
