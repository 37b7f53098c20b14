SELECT locked_by, locked_on FROM record_lock WHERE record = ?1
