DELETE FROM file WHERE hash = ?1
