UPDATE purge_item SET outcome = ?3 WHERE case_id = ?1 AND number = ?2
