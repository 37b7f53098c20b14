DELETE FROM file_reference WHERE hash = ?1 AND past = 1
