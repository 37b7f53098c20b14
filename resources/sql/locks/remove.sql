DELETE FROM record_lock WHERE record = ?1
