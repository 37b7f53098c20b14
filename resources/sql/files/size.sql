SELECT bytes FROM file WHERE hash = ?1
