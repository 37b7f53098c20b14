UPDATE {kind} SET deleted = 1 WHERE uid = ?1 AND deleted = 0
