DELETE FROM absent_file WHERE hash = ?1
