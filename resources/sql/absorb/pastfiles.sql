SELECT hash FROM file_reference WHERE uid = ?1 AND past = 1 ORDER BY hash
