SELECT 1 FROM absent_file WHERE hash = ?1
