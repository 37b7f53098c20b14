SELECT 1 FROM file WHERE hash = ?1
