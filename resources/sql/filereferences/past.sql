UPDATE file_reference SET past = 1 WHERE hash = ?1 AND uid = ?2
