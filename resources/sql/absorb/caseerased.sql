UPDATE archive_case SET erased_on = ?2 WHERE id = ?1
